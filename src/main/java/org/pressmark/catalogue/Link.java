package org.pressmark.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formula that opens a file, or leads to another sheet, from a cell. A formula and no hyperlink of the sheet, since of those Excel allows 65,530. It is made
 * from the path of a file or the name of a sheet alone, never from the text of a document.
 */
final class Link {

    /** The longest text that Excel allows within a formula. */
    static final int LONGEST = 255;

    static final String CAPTION = "open";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "-._~";

    private Link() {}

    /**
     * The formula, without the equals sign, that opens {@code path}.
     *
     * @return nothing if the path is empty, too long for a formula, or has characters that no address can hold
     */
    static Optional<String> formula(String path) {
        if (path.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(path)) {
            return Optional.empty();
        }
        String address = address(path);
        return address.length() > LONGEST
                ? Optional.empty()
                : Optional.of("HYPERLINK(" + quoted(address) + "," + quoted(CAPTION) + ")");
    }

    /** The formula, without the equals sign, that leads to a row of a sheet of the same workbook. */
    static String within(String sheet, int row, String caption) {
        return "HYPERLINK(" + quoted("#'" + sheet + "'!A" + row) + "," + quoted(caption) + ")";
    }

    /** What a formula made here shows. */
    static String captionOf(String formula) {
        int start = formula.lastIndexOf(",\"") + 2;
        return formula.substring(start, formula.length() - 2);
    }

    private static String address(String path) {
        String encoded = Arrays.stream(path.split("/", -1)).map(Link::encoded).collect(Collectors.joining("/"));
        return path.startsWith("/") ? "file://" + encoded : encoded;
    }

    private static String encoded(String segment) {
        var encoded = new StringBuilder();
        for (byte octet : segment.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
