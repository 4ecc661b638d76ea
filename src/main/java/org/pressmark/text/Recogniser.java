package org.pressmark.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.pressmark.clipping.MailHead;

/**
 * Tells the format of a file by its content. The name is not asked: in old archives it lies too often. No parser runs here, only
 * comparisons of bytes; what looks like text is looked at with our own rules, because clippings begin like letters ("From:", "Date:")
 * and with angle brackets without being either mail or markup.
 */
final class Recogniser {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private static final Pattern HTML = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|title|meta|h[1-6]|p|div|span|table|article|section|main|br|center|font)[\\s>/]");
    private static final Pattern DOCTYPE_OF_BOOKS =
            Pattern.compile("<!DOCTYPE\\s[^>\\[]{0,200}(?:DocBook|JATS|NLM//DTD Journal)");

    /** How PNG, JPEG and TIFF begin; what follows may look like text of two bytes to a character. */
    private static final List<String> PICTURES = List.of("\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "II*\0", "MM\0*");

    /** By this byte a PNG has named its header. */
    private static final int PNG_HEADER_NAMED = 16;

    private static final int OPENING = 1 << 15;

    /** Share of control characters above which bytes are no text, in percent. */
    private static final int MOST_CONTROLS = 3;

    /** Share of ASCII's printable characters above which bytes are text all the same, in percent; in random bytes it is 39. */
    private static final int MOSTLY_PLAIN = 80;

    private Recogniser() {}

    /** Recognises a file of which these parts are known; the file is not empty. */
    static Recognition recognise(Sample sample) {
        byte[] head = sample.head();
        if (PICTURES.stream().anyMatch(sample::startsWith)) {
            return isNoPng(sample) ? new Recognition.Foreign("application/octet-stream") : byMagic(head, false);
        } else if (sample.headHolds("%PDF-", 1024)) {
            return Recognition.of(Format.PDF);
        } else if (sample.startsWith("PK\3\4") || sample.startsWith("PK\5\6")) {
            return zip(sample);
        } else if (sample.isCompound()) {
            return compound(sample);
        } else if (sample.startsWith("{\\rtf")) {
            return Recognition.of(Format.RTF);
        } else if (isText(head)) {
            return text(head);
        }
        return byMagic(head, true);
    }

    /** A PNG must begin with its header, PNG specification 5.6; the eight bytes of the signature alone make no picture. */
    private static boolean isNoPng(Sample sample) {
        return sample.startsWith("\u0089PNG\r\n")
                && sample.head().length >= PNG_HEADER_NAMED
                && !sample.headHolds("IHDR", PNG_HEADER_NAMED);
    }

    private static Recognition zip(Sample sample) {
        if (sample.holds("word/document") || sample.holds("wordprocessingml")) {
            return Recognition.of(Format.DOCX);
        } else if (sample.headHolds("mimetypeapplication/vnd.oasis.opendocument.text", 200)) {
            return Recognition.of(Format.ODT);
        } else if (sample.holds("xl/workbook")) {
            return new Recognition.Foreign("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        } else if (sample.holds("ppt/presentation")) {
            return new Recognition.Foreign("application/vnd.openxmlformats-officedocument.presentationml.presentation");
        } else if (sample.holds("[Content_Types].xml")) {
            return Recognition.of(Format.DOCX);
        } else if (sample.holds("META-INF/manifest.xml") && sample.holds("content.xml")) {
            return Recognition.of(Format.ODT);
        }
        return byMagic(sample.head(), false);
    }

    /** Old Office files: a little file system whose folder gives the document away. */
    private static Recognition compound(Sample sample) {
        if (sample.holdsWide("WordDocument") || sample.holdsWide("EncryptedPackage")) {
            return Recognition.of(Format.DOC);
        } else if (sample.holdsWide("Workbook")) {
            return new Recognition.Foreign("application/vnd.ms-excel");
        } else if (sample.holdsWide("PowerPoint Document")) {
            return new Recognition.Foreign("application/vnd.ms-powerpoint");
        } else if (sample.holdsWide("__properties_version1.0")) {
            return new Recognition.Foreign("application/vnd.ms-outlook");
        }
        return Recognition.of(Format.DOC); // The names lie elsewhere; the child will look for them.
    }

    private static Recognition text(byte[] head) {
        String start = Decoder.isWide(head)
                ? Decoder.decode(head).characters()
                : new String(head, StandardCharsets.ISO_8859_1);
        String text =
                start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).strip() : start.strip();
        if (text.startsWith("<")) {
            return markup(text);
        } else if (MailHead.begins(text)) {
            return Recognition.of(Format.MAIL);
        } else if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) && !text.startsWith("BEGIN:V")) {
            return Recognition.of(Format.PLAIN);
        }
        return byMagic(head, true);
    }

    private static Recognition markup(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        Optional<XmlRoot> root = XmlRoot.of(opening);
        Optional<Format> news = root.flatMap(XmlRoot::newsFormat);
        if (news.isPresent()) {
            return Recognition.of(news.get());
        } else if (root.filter(XmlRoot::isBook).isPresent()
                || DOCTYPE_OF_BOOKS.matcher(opening).find()) {
            return new Recognition.Foreign(kindOfXml(opening));
        } else if (HTML.matcher(opening).find()) {
            return Recognition.of(Format.HTML);
        }
        return opening.startsWith("<?xml") ? new Recognition.Foreign(kindOfXml(opening)) : Recognition.of(Format.PLAIN);
    }

    private static String kindOfXml(String opening) {
        return XmlRoot.of(opening)
                .map(root -> "application/xml of the kind <" + root.name() + ">, not NITF, NewsML-G2, TEI, RSS or Atom")
                .orElse("application/xml");
    }

    private static Recognition byMagic(byte[] head, boolean maybeText) {
        MediaType type;
        try {
            type = MAGIC.detect(new ByteArrayInputStream(head), new Metadata());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
        String name = type.getBaseType().toString().toLowerCase(Locale.ROOT);
        if (type.getType().equals("image")) {
            return new Recognition.Picture(name);
        } else if (maybeText
                && isText(head)
                && (type.getType().equals("text")
                        || type.getType().equals("message")
                        || type.equals(MediaType.OCTET_STREAM))) {
            return Recognition.of(Format.PLAIN);
        } else if (type.getType().equals("text")) {
            return Recognition.of(Format.PLAIN);
        }
        return new Recognition.Foreign(name);
    }

    /** Whether the bytes can be text in any encoding: hardly a control character among them, or little else than ASCII. */
    private static boolean isText(byte[] head) {
        if (Decoder.isWide(head)) {
            return true;
        }
        int controls = 0;
        int zeros = 0;
        int plain = 0;
        int length = head.length;
        while (length > 0 && head[length - 1] == 0) {
            length--; // Some systems fill up the last block.
        }
        for (int i = 0; i < length; i++) {
            byte b = head[i];
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x1a) {
                controls++;
                zeros += b == 0 ? 1 : 0;
            } else if (b >= 0) {
                plain++;
            }
        }
        boolean hardlyAny = controls * 100L <= (long) length * MOST_CONTROLS && zeros * 200L <= length;
        return length > 0 && (hardlyAny || plain * 100L >= (long) length * MOSTLY_PLAIN);
    }
}
