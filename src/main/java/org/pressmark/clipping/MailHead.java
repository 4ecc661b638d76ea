package org.pressmark.clipping;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How letters begin. Two rooms must be of one mind about it: the one that lists the attachments of a letter as files of their own, and
 * the one that reads its body.
 */
public final class MailHead {

    /** How many characters of a file are looked at. */
    public static final int LENGTH = 1 << 15;

    private static final Pattern HEADERS =
            Pattern.compile("^(?:From .*\\n)?(?:[A-Za-z][A-Za-z0-9-]{1,40}:.*\\n(?:[ \\t].*\\n)*+){2,}+");
    private static final Pattern MAIL_ONLY = Pattern.compile(
            "(?im)^(?:mime-version|message-id|received|return-path|x-mailer|content-transfer-encoding):");
    private static final Pattern WHO_OR_WHAT = Pattern.compile("(?im)^(?:from|subject):");

    private MailHead() {}

    /** Whether a file that begins so is a letter. A clipping may begin with "From:" and "Date:", but only mail programs write a Message-ID. */
    public static boolean begins(String text) {
        String opening = text.substring(0, Math.min(text.length(), LENGTH))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int end = opening.indexOf("\n\n");
        String headers = end < 0 ? opening + "\n" : opening.substring(0, end + 1);
        return HEADERS.matcher(headers).lookingAt()
                && MAIL_ONLY.matcher(headers).find()
                && WHO_OR_WHAT.matcher(headers).find();
    }

    /** Whether a file with these first bytes is a letter. */
    public static boolean begins(byte[] head) {
        int length = Math.min(head.length, LENGTH);
        String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        return begins((text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).strip());
    }
}
