package org.pressmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides what the large type of a page is: the headline of a story, or the masthead, a line below or above a headline, a quotation in the
 * midst of a story.
 */
final class PageHeadlines {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]{0,3}$");
    private static final int MASTHEAD_WORDS = 8;
    private static final int SHORT = 14;
    private static final int ABOVE_MASTHEAD = 2;
    private static final int BELOW_MASTHEAD = 5;
    private static final double SMALLER = 0.97;
    private static final double LARGER = 1.05;

    private PageHeadlines() {}

    /**
     * The paragraphs of the pages of a file, each as what it is. Where the file has headlines that are far larger than its text, what is
     * just larger is none.
     *
     * @param bodies the type of the text of each page
     */
    static List<List<Paragraph>> settle(List<List<Paragraph>> pages, List<Sheet.Type> bodies) {
        List<List<Paragraph>> settled = new ArrayList<>();
        boolean large = false;
        for (int i = 0; i < pages.size(); i++) {
            Sheet.Type body = bodies.get(i);
            List<Paragraph> page = new ArrayList<>(pages.get(i));
            page.replaceAll(paragraph -> holdsWords(paragraph) ? paragraph : paragraph.as(Paragraph.Kind.TEXT));
            masthead(page);
            large |= page.stream().anyMatch(paragraph -> isFarLarger(paragraph, body));
            settled.add(page);
        }
        for (int i = 0; i < pages.size(); i++) {
            Sheet.Type body = bodies.get(i);
            boolean only = large;
            List<Paragraph> page = settled.get(i);
            page.replaceAll(paragraph -> paragraph.is(Paragraph.Kind.HEADLINE) && only && !isFarLarger(paragraph, body)
                    ? paragraph.as(Paragraph.Kind.TEXT)
                    : paragraph);
            decks(page);
            quotations(page);
        }
        return settled;
    }

    private static boolean isFarLarger(Paragraph paragraph, Sheet.Type body) {
        return paragraph.is(Paragraph.Kind.HEADLINE)
                && body.isFarExceededBy(paragraph.type().size());
    }

    /** An initial over several lines is no headline. */
    private static boolean holdsWords(Paragraph paragraph) {
        return !paragraph.is(Paragraph.Kind.HEADLINE)
                || paragraph.text().chars().filter(Character::isLetter).count() > 1;
    }

    /** The name of the paper, with its date below: the first large line, and larger than the headline that follows. */
    private static void masthead(List<Paragraph> page) {
        int name = next(page, 0);
        int headline = next(page, name + 1);
        if (name > ABOVE_MASTHEAD || headline >= page.size() || headline - name > BELOW_MASTHEAD) {
            return;
        }
        List<Paragraph> above = page.subList(0, headline);
        boolean brief = above.stream().allMatch(paragraph -> paragraph.words() <= SHORT);
        boolean dated = above.stream()
                .anyMatch(paragraph -> YEAR.matcher(paragraph.text()).find());
        if (brief
                && dated
                && page.get(name).words() <= MASTHEAD_WORDS
                && page.get(name).type().size()
                        >= LARGER * page.get(headline).type().size()) {
            above.replaceAll(paragraph -> paragraph.as(Paragraph.Kind.FURNITURE));
        }
    }

    /** Of two large lines one below the other the larger one is the headline. */
    private static void decks(List<Paragraph> page) {
        for (int i = 0; i + 1 < page.size(); i++) {
            if (page.get(i).is(Paragraph.Kind.HEADLINE) && page.get(i + 1).is(Paragraph.Kind.HEADLINE)) {
                boolean smaller = page.get(i + 1).type().size()
                        < SMALLER * page.get(i).type().size();
                int lesser = smaller ? i + 1 : i;
                page.set(lesser, page.get(lesser).as(Paragraph.Kind.TEXT));
            }
        }
    }

    /** What stands in the midst of a sentence is no headline. */
    private static void quotations(List<Paragraph> page) {
        for (int i = 1; i + 1 < page.size(); i++) {
            if (page.get(i).is(Paragraph.Kind.HEADLINE)
                    && page.get(i - 1).is(Paragraph.Kind.TEXT)
                    && page.get(i + 1).is(Paragraph.Kind.TEXT)
                    && !SENTENCE_END.matcher(page.get(i - 1).text()).find()
                    && Character.isLowerCase(page.get(i + 1).text().codePointAt(0))) {
                page.set(i, page.get(i).as(Paragraph.Kind.TEXT));
            }
        }
    }

    private static int next(List<Paragraph> page, int from) {
        int at = from;
        while (at < page.size() && !page.get(at).is(Paragraph.Kind.HEADLINE)) {
            at++;
        }
        return at;
    }
}
