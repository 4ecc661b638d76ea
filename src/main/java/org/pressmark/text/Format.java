package org.pressmark.text;

import java.util.Optional;
import java.util.stream.Stream;

/** A format that is read, each by its own parser. */
enum Format {
    PLAIN("text/plain"),
    HTML("text/html"),
    MAIL("message/rfc822"),
    NITF("application/nitf+xml"),
    NEWSML("application/vnd.iptc.g2.newsitem+xml"),
    RSS("application/rss+xml"),
    ATOM("application/atom+xml"),
    TEI("application/tei+xml"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    RTF("application/rtf"),
    ODT("application/vnd.oasis.opendocument.text"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format of a picture in which text can be recognised. */
    static Optional<Format> ofPicture(String mediaType) {
        return Stream.of(PNG, JPEG, TIFF)
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
