package org.pressmark.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;

/**
 * A transcription in TEI (P5, or P4's {@code TEI.2}), as text archives keep old newspapers: one article, or one for each division of the type
 * article. The header says which paper it was taken from ({@code sourceDesc}); when and by whom the transcription was published says
 * nothing of the article.
 */
final class Tei {

    private static final List<String> ARTICLES = List.of("article", "news", "story", "item");

    /** What a page prints around the text, notes of the editors, and the second of two readings of one word. */
    private static final List<String> UNREAD = List.of("fw", "note", "figure", "sic", "orig", "abbr");

    private Tei() {}

    static void read(Element tei, Articles articles) {
        Element text = XmlTree.at(tei, "text", "body").orElse(tei);
        List<Element> divisions = text.getAllElements().stream()
                .filter(element -> element.nodeName().startsWith("div") && ARTICLES.contains(element.attr("type")))
                .toList();
        if (divisions.size() < 2) {
            article(tei, text, XmlTree.text(tei, "teiHeader", "fileDesc", "titleStmt", "title"), articles);
        } else {
            divisions.forEach(division -> article(tei, division, XmlTree.text(division, "head"), articles));
        }
    }

    private static void article(Element tei, Element text, String title, Articles articles) {
        Statements stated = new Statements(Statement.Origin.LAYOUT);
        Element file = XmlTree.at(tei, "teiHeader", "fileDesc").orElse(tei);
        Element source = XmlTree.at(file, "sourceDesc").orElse(new Element("sourceDesc"));
        stated.add(Label.HEADLINE, title);
        stated.add(Label.OUTLET, marked(source, "title", "level", "j"));
        stated.add(Label.PUBLISHED, published(source));
        stated.add(Label.PAGE, marked(source, "biblScope", "unit", "page"));
        String byline = XmlTree.text(text, "byline");
        String author = XmlTree.at(file, "titleStmt").stream()
                .flatMap(statement -> XmlTree.named(statement, "author"))
                .map(Element::text)
                .collect(Collectors.joining(" and "));
        stated.add(Label.BYLINE, byline.isEmpty() && text.nodeName().equals("body") ? author : byline);
        stated.add(Label.LANGUAGE, tei.attr("xml:lang"));
        articles.add(stated.list(), layout -> set(text, title, layout));
    }

    private static String published(Element source) {
        return source.getAllElements().stream()
                .filter(element -> element.nodeName().equals("date"))
                .map(date -> Nitf.first(date.attr("when"), date.attr("value"), date.text()))
                .findFirst()
                .orElse("");
    }

    private static String marked(Element source, String name, String attribute, String value) {
        return source.getAllElements().stream()
                .filter(element -> element.nodeName().equals(name)
                        && element.attr(attribute).equals(value))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static void set(Element text, String title, Layout layout) {
        XmlTree.named(text, "head")
                .filter(head -> head.text().equals(title))
                .toList()
                .forEach(Element::remove);
        for (Element element : text.getAllElements().stream().skip(1).toList()) {
            switch (element.nodeName()) {
                case "head" -> element.tagName("h3");
                case "lb" -> element.tagName("br");
                case "ab", "l", "byline", "dateline", "opener", "closer" -> element.tagName("p");
                default -> {
                    if (UNREAD.contains(element.nodeName())) {
                        element.remove();
                    }
                }
            }
        }
        HtmlPage.set(text, layout);
    }
}
