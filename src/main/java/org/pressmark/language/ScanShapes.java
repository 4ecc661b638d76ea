package org.pressmark.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The outline of a word, in which letters that a scanner takes for one another are the same: {@code Marcb} and {@code March}. */
final class ScanShapes {

    private record Shape(String sign, String outline) {}

    private final List<Shape> shapes = new ArrayList<>();

    private ScanShapes() {
        for (Table.Row row : Table.read(ScanShapes.class, "scan-shapes.tsv")) {
            row.list("signs").forEach(sign -> shapes.add(new Shape(sign, row.cell("shape"))));
        }
        shapes.sort(Comparator.comparingInt((Shape shape) -> shape.sign().length())
                .reversed()
                .thenComparing(Shape::sign));
    }

    static ScanShapes load() {
        return new ScanShapes();
    }

    /** The outline of {@code word}, without regard to case and accents; an upright stroke is a letter of its own in scans. */
    String of(String word) {
        String folded = Spelling.fold(word.replace('|', 'l'));
        StringBuilder outline = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            Shape shape = at(folded, at);
            outline.append(shape.outline());
            at += shape.sign().length();
        }
        return outline.toString();
    }

    private Shape at(String folded, int at) {
        for (Shape shape : shapes) {
            if (folded.startsWith(shape.sign(), at)) {
                return shape;
            }
        }
        String sign = folded.substring(at, at + 1);
        return new Shape(sign, sign);
    }
}
