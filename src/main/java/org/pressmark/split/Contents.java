package org.pressmark.split;

import java.util.List;

/** A table of contents above the articles: their headlines, before they stand above their stories. */
final class Contents {

    private static final int FEWEST = 2;
    private static final int MOST_LINES = 400;
    private static final int SHORTEST = 8;

    private Contents() {}

    /** Whether most of the articles are announced above the first one. */
    static boolean stand(Lines lines, int from, List<Opening> articles) {
        int to = Math.min(articles.get(0).first(), from + MOST_LINES);
        String above = lines.joined(from, to);
        long announced = articles.stream()
                .map(article -> Numbering.bare(lines.at(article.headline())))
                .filter(headline -> headline.length() >= SHORTEST && above.contains(headline))
                .count();
        return announced >= FEWEST && announced * 2 >= articles.size();
    }
}
