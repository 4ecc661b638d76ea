package org.pressmark.clipping;

/**
 * Why a file could not be read: a closed list, so that a refusal can be counted, filtered and acted upon. The advice is one
 * sentence that tells a librarian what to do next.
 */
public enum Reason {
    EMPTY("The file holds no bytes; fetch it again from where it came from, or delete it."),
    NO_TEXT(
            "No letters were found in it; if it is a scan, install tesseract-ocr on this machine, or put a clearer scan here."),
    CORRUPT("The file is damaged or cut off; open it in its own program, save it anew, or replace it by a whole copy."),
    ENCRYPTED("The file asks for a password; save a copy without a password."),
    UNSUPPORTED_TYPE("Pressmark does not read this kind of file; convert it to PDF, Word, HTML or plain text."),
    BOMB("The file unpacks to far more than it should; look at it with care, it may have been made to do harm."),
    TOO_LARGE("The file is larger than the limit; split it, or raise the limit in the settings."),
    TIMEOUT(
            "Reading took longer than the limit; save it anew from its own program, or raise the limit in the settings."),
    OUT_OF_MEMORY("Reading needed more memory than the limit; split the file, or raise the limit in the settings."),
    PARSER_DIED(
            "The program that reads it broke down; save it anew from its own program, or convert it to PDF or plain text."),
    NOT_A_FILE(
            "This is a device, a pipe, a socket or a link that leads nowhere, and not a document; take it out of the folder."),
    OUTSIDE_INPUT(
            "This link leads out of the input folder and was not followed; put a copy of the document here instead."),
    UNREADABLE("The system does not let Pressmark read it; grant the right to read it, or check the disk."),
    CHANGED_DURING_RUN("The file changed or vanished while it was read; run Pressmark again.");

    private final String advice;

    Reason(String advice) {
        this.advice = advice;
    }

    /** One sentence that says what to do. */
    public String advice() {
        return advice;
    }
}
