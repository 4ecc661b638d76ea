package org.pressmark.text;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;

/** A page that holds a list of whole articles, as weblogs and collections do; a page of one article with teasers beside it is none. */
final class HtmlArticles {

    private static final String HEADING = "h1, h2, h3, h4, h5, h6";
    private static final String AUTHOR = "[rel=author], [itemprop=author], .byline, .author";
    private static final int LONGEST_BYLINE = 120;

    /** A teaser has fewer words, and its heading leads to the article. */
    private static final int WORDS = 25;

    private static final int WORDS_BELOW_A_LINK = 60;

    private HtmlArticles() {}

    /** The articles of the list; empty if the page is no such list, or holds more beside them than in them. */
    static List<Element> in(Element body) {
        List<Element> articles = body.select("article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(around -> around.nodeName().equals("article")))
                .filter(HtmlArticles::isWhole)
                .toList();
        int inside =
                articles.stream().mapToInt(article -> article.text().length()).sum();
        int longest = articles.stream()
                .mapToInt(article -> article.text().length())
                .max()
                .orElse(0);
        boolean alone = longest * 5L > inside * 4L;
        return articles.size() > 1 && inside * 2 > body.text().length() && !alone ? articles : List.of();
    }

    private static boolean isWhole(Element article) {
        return heading(article)
                .filter(heading -> {
                    boolean leads = heading.selectFirst("a[href]") != null
                            || heading.parents().stream()
                                    .anyMatch(around -> around.nodeName().equals("a"));
                    int words =
                            article.text().split("\\s+").length - heading.text().split("\\s+").length;
                    return words >= (leads ? WORDS_BELOW_A_LINK : WORDS);
                })
                .isPresent();
    }

    private static Optional<Element> heading(Element article) {
        return article.select(HEADING).stream()
                .filter(heading -> !heading.text().isBlank())
                .findFirst();
    }

    /** Sets the articles; of what the page states, only its outlet speaks of each. */
    static void set(List<Element> list, List<Statement> ofPage, Articles articles) {
        for (Element article : list) {
            Statements stated = new Statements(Statement.Origin.LAYOUT);
            Optional<Element> heading = heading(article);
            heading.ifPresent(element -> stated.add(Label.HEADLINE, element.text()));
            ofPage.stream()
                    .filter(statement -> statement.label() == Label.OUTLET)
                    .findFirst()
                    .ifPresent(statement -> stated.add(Label.OUTLET, statement.value()));
            Optional.ofNullable(article.selectFirst("time[datetime]"))
                    .ifPresent(time -> stated.add(Label.PUBLISHED, NewsXml.day(time.attr("datetime"))));
            Optional.ofNullable(article.selectFirst(AUTHOR))
                    .map(Element::text)
                    .filter(author -> author.length() <= LONGEST_BYLINE)
                    .ifPresent(author -> stated.add(Label.BYLINE, author));
            heading.ifPresent(Element::remove);
            articles.add(stated.list(), layout -> HtmlPage.set(article, layout));
        }
    }
}
