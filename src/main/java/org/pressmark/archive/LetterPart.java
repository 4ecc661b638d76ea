package org.pressmark.archive;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;

/**
 * One part of a letter.
 *
 * @param name what the letter calls it, made harmless; empty if it has no name
 * @param type its media type in lower case, as stated
 * @param kind what it is to the letter
 */
record LetterPart(String name, String type, Kind kind) {

    /** What a part is to its letter. */
    enum Kind {
        /** Its text, or its text in another format. */
        BODY,
        /** A document that came with it. */
        ATTACHMENT,
        /** A letter within it. */
        LETTER,
        /** A picture in the text, a signature, a visiting card: no document of its own. */
        TRIMMINGS
    }

    private static final Set<String> TRIMMINGS = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/ms-tnef",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers");
    private static final int LONGEST = 200;

    /** The part that {@code descriptor} describes; {@code alone} if it is the whole letter. */
    static LetterPart of(MaximalBodyDescriptor descriptor, boolean alone) {
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        String name = name(descriptor);
        boolean attached = "attachment".equalsIgnoreCase(descriptor.getContentDispositionType());
        boolean embedded =
                !attached && (type.startsWith("image/") && descriptor.getContentId() != null || isOfPage(descriptor));
        Kind kind;
        if (TRIMMINGS.contains(type) || embedded) {
            kind = Kind.TRIMMINGS;
        } else if (type.equals("message/rfc822")) {
            kind = Kind.LETTER;
        } else if (type.startsWith("text/") && (alone || !attached && name.isEmpty())) {
            kind = Kind.BODY;
        } else {
            kind = Kind.ATTACHMENT;
        }
        return new LetterPart(name, type, kind);
    }

    /** A part of a web page that was saved as a letter is known by its address. */
    private static boolean isOfPage(MaximalBodyDescriptor descriptor) {
        return descriptor.getContentLocation() != null
                && !descriptor.getMimeType().startsWith("text/");
    }

    /** Its name, or one made of its number among the parts that are listed. */
    String label(int number) {
        String made = kind == Kind.LETTER ? "letter-" + number + ".eml" : "attachment-" + number;
        return name.isEmpty() ? made : name;
    }

    private static String name(MaximalBodyDescriptor descriptor) {
        String extended =
                String.valueOf(descriptor.getContentDispositionParameters().getOrDefault("filename*", ""));
        String plain = descriptor.getContentDispositionFilename();
        String typed = descriptor.getContentTypeParameters().getOrDefault("name", "");
        String name = !extended.isEmpty() ? percentDecoded(extended) : plain == null || plain.isBlank() ? typed : plain;
        return harmless(DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT));
    }

    /** {@code UTF-8''caf%C3%A9.pdf}, as RFC 2231 has it. */
    private static String percentDecoded(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return value;
        }
        try {
            Charset charset = parts[0].isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(parts[0]);
            return URLDecoder.decode(parts[2].replace("+", "%2B"), charset);
        } catch (IllegalArgumentException broken) {
            return parts[2];
        }
    }

    /** A name is a label: it may hold nothing that leads to another place. */
    private static String harmless(String name) {
        String label = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .replaceAll("[/\\\\]+", "_")
                .strip();
        return label.length() <= LONGEST
                ? label
                : label.substring(label.length() - LONGEST).replaceAll("^\\p{Cs}", "");
    }
}
