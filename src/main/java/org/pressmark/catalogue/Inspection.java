package org.pressmark.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens a finished file again and looks whether it is whole, before it takes the place of a good one. */
final class Inspection {

    private static final String SHEETS = "xl/worksheets/sheet";
    private static final byte[] END_OF_SHEET = "</worksheet>".getBytes(StandardCharsets.US_ASCII);
    /** How a whole file of each other kind ends. */
    private static final Map<String, String> ENDS = Map.of(
            ".csv", "\r\n",
            ".html", "</html>\n",
            ".jsonl", "}\n",
            ".xml", ">\n");

    private static final int BUFFER = 1 << 16;

    private Inspection() {}

    /**
     * Looks at one file according to its ending.
     *
     * @throws IOException if it is not whole; the message names it
     */
    static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            checkWorkbook(file);
        } else if (name.endsWith(".json")) {
            Json.read(file);
        } else {
            checkText(file, name);
        }
    }

    /** Only a file of JSON lines may be empty: it has none if there are no clippings. */
    private static void checkText(Path file, String name) throws IOException {
        String end = ENDS.get(name.substring(name.lastIndexOf('.')));
        if (end == null) {
            throw new IOException(file + " is of a kind whose end is not known");
        }
        if (Files.size(file) > 0 || !name.endsWith(".jsonl")) {
            try (InputStream in = Files.newInputStream(file)) {
                checkEnd(in, end.getBytes(StandardCharsets.US_ASCII), file.toString());
            }
        }
    }

    /** Unpacks every sheet, which also proves its checksum, and looks whether it goes to its end. */
    private static void checkWorkbook(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            int sheets = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(SHEETS)) {
                    sheets++;
                    try (InputStream in = zip.getInputStream(entry)) {
                        checkEnd(in, END_OF_SHEET, file + ", " + entry.getName() + ",");
                    }
                }
            }
            if (sheets == 0) {
                throw new IOException(file + " is not whole: it has no sheet");
            }
        }
    }

    private static void checkEnd(InputStream in, byte[] end, String what) throws IOException {
        byte[] last = new byte[0];
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            byte[] tail = Arrays.copyOf(last, last.length + read);
            System.arraycopy(buffer, 0, tail, last.length, read);
            last = Arrays.copyOfRange(tail, Math.max(0, tail.length - end.length), tail.length);
        }
        if (!Arrays.equals(last, end)) {
            throw new IOException(what + " is not whole: it breaks off before its end");
        }
    }
}
