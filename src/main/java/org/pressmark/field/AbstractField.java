package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;

/** The first sentences of the body, at most three and 500 characters. A longer first sentence is cut at a word, with an ellipsis. */
final class AbstractField implements Field {

    private static final int LONGEST = 500;
    private static final int MOST_SENTENCES = 3;
    private static final Pattern END =
            Pattern.compile("(?<=[\\p{Ll}\\d)\"”»%]{2})[.!?][\"”»)]{0,2}(?=\\s+[\"“«„(]?[\\p{Lu}\\d]|\\s*$)");

    @Override
    public Column column() {
        return Column.ABSTRACT;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        var taken = new ArrayList<Passage>();
        int length = 0;
        for (Passage sentence : firstSentences(sheet)) {
            int words = Wording.oneLine(sentence.printed()).length();
            if (!taken.isEmpty() && length + words + taken.size() > LONGEST) {
                break;
            }
            taken.add(sentence);
            length += words;
        }
        if (taken.isEmpty()) {
            return List.of();
        }
        String value = String.join(
                " ", taken.stream().map(Passage::printed).map(Wording::oneLine).toList());
        return value.isBlank()
                ? List.of()
                : List.of(new Finding(shortened(value), "", "", taken, "first-sentences", 90, List.of()));
    }

    private static List<Passage> firstSentences(Worksheet sheet) {
        var sentences = new ArrayList<Passage>();
        for (Passage paragraph : sheet.anatomy().body()) {
            Matcher end = END.matcher(paragraph.printed());
            int from = 0;
            while (sentences.size() < MOST_SENTENCES && end.find()) {
                sentences.add(trimmed(sheet.text(), paragraph.start() + from, paragraph.start() + end.end()));
                from = end.end();
            }
            boolean rest = sentences.size() < MOST_SENTENCES
                    && !paragraph.printed().substring(from).isBlank();
            if (rest) {
                sentences.add(trimmed(sheet.text(), paragraph.start() + from, paragraph.end()));
            }
            if (sentences.size() >= MOST_SENTENCES) {
                break;
            }
        }
        return sentences;
    }

    private static Passage trimmed(String text, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return Passage.of(text, from, end);
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int blank = value.lastIndexOf(' ', LONGEST - 1);
        return value.substring(0, blank > 0 ? blank : LONGEST - 1) + "…";
    }
}
