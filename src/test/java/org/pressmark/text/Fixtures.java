package org.pressmark.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Makes small documents. */
final class Fixtures {

    private Fixtures() {}

    /** A Word document of paragraphs; "Title|..." and "heading 1|..." set the style of one. */
    static byte[] docx(List<String> paragraphs, List<List<String>> table) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFStyles styles = document.createStyles();
            for (String name : List.of("Title", "heading 1")) {
                CTStyle style = CTStyle.Factory.newInstance();
                style.setStyleId(name.replace(" ", ""));
                style.addNewName().setVal(name);
                styles.addStyle(new XWPFStyle(style));
            }
            for (String paragraph : paragraphs) {
                String[] parts = paragraph.split("\\|");
                XWPFParagraph made = document.createParagraph();
                if (parts.length > 1) {
                    made.setStyle(parts[0].replace(" ", ""));
                }
                made.createRun().setText(parts[parts.length - 1]);
            }
            if (!table.isEmpty()) {
                XWPFTable made = document.createTable(table.size(), table.get(0).size());
                for (int row = 0; row < table.size(); row++) {
                    for (int column = 0; column < table.get(row).size(); column++) {
                        made.getRow(row).getCell(column).setText(table.get(row).get(column));
                    }
                }
            }
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("The Harbour Gazette");
            document.getProperties().getCoreProperties().setTitle("Ferry sails again");
            document.getProperties().getCoreProperties().setCreator("Ann Marlowe");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] encryptedDocx() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(docx(List.of("Nobody may read this."), List.of()));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A PDF with one page for each list of lines. */
    static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle("Ferry sails again");
            document.getDocumentInformation().setAuthor("Ann Marlowe");
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(String body) throws IOException {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        String meta = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>Ferry sails again</dc:title>"
                + "</office:meta></office:document-meta>";
        return zip(Map.of("content.xml", content, "meta.xml", meta), "application/vnd.oasis.opendocument.text");
    }

    /** A zip; {@code mimetype}, if any, goes in first and uncompressed, as OpenDocument wants it. */
    static byte[] zip(Map<String, String> entries, String mimetype) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (!mimetype.isEmpty()) {
                byte[] type = mimetype.getBytes(StandardCharsets.US_ASCII);
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(type.length);
                CRC32 sum = new CRC32();
                sum.update(type);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(type);
            }
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
