package org.pressmark.text;

/** A format that is read, each by its own parser. */
enum Format {
    PLAIN("text/plain"),
    HTML("text/html"),
    MAIL("message/rfc822"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    RTF("application/rtf"),
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
