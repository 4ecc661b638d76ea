package org.pressmark.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;

/** The News Industry Text Format (IPTC NITF 3): one article. */
final class Nitf {

    private Nitf() {}

    static void read(Element nitf, Articles articles) {
        Statements stated = new Statements(Statement.Origin.LAYOUT);
        stated.add(Label.HEADLINE, headline(nitf));
        Element head = XmlTree.at(nitf, "head").orElse(nitf);
        stated.add(Label.OUTLET, XmlTree.attribute(head, "name", "pubdata"));
        stated.add(Label.SECTION, XmlTree.attribute(head, "position.section", "pubdata"));
        stated.add(Label.EDITION, XmlTree.attribute(head, "edition.name", "pubdata"));
        stated.add(Label.PUBLISHED, published(head));
        stated.add(Label.ACCESSION_NUMBER, XmlTree.attribute(head, "id-string", "docdata", "doc-id"));
        stated.add(Label.LANGUAGE, nitf.attr("xml:lang"));
        XmlTree.at(nitf, "body", "body.head").ifPresent(top -> top(top, stated));
        articles.add(stated.list(), layout -> body(nitf, layout));
    }

    private static String headline(Element nitf) {
        return first(
                XmlTree.text(nitf, "body", "body.head", "hedline", "hl1"),
                XmlTree.text(nitf, "body", "body.head", "hedline"),
                XmlTree.text(nitf, "head", "title"));
    }

    private static String published(Element head) {
        return NewsXml.day(first(
                XmlTree.attribute(head, "date.publication", "pubdata"),
                XmlTree.attribute(head, "norm", "docdata", "date.issue"),
                XmlTree.attribute(head, "norm", "docdata", "date.release")));
    }

    private static void top(Element top, Statements stated) {
        stated.add(
                Label.BYLINE,
                XmlTree.named(top, "byline")
                        .map(Nitf::byline)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining(" and ")));
        stated.add(Label.DATELINE, first(XmlTree.text(top, "dateline", "location"), XmlTree.text(top, "dateline")));
        if (stated.list().stream().noneMatch(statement -> statement.label() == Label.OUTLET)) {
            stated.add(Label.OUTLET, XmlTree.text(top, "distributor"));
        }
    }

    /** The person, without the title that may stand beside it. */
    private static String byline(Element byline) {
        return first(XmlTree.text(byline, "person"), byline.ownText(), byline.text());
    }

    private static void body(Element nitf, Layout layout) {
        for (Element deck : XmlTree.at(nitf, "body", "body.head", "hedline")
                .map(hedline -> XmlTree.named(hedline, "hl2").toList())
                .orElse(List.of())) {
            deck.tagName("p");
            HtmlPage.set(deck, layout);
        }
        Optional<Element> content = XmlTree.at(nitf, "body", "body.content");
        content.ifPresent(element -> setContent(element, layout));
    }

    /** Sets the text of an article; pictures and what is written below them are no part of it. */
    static void setContent(Element content, Layout layout) {
        content.getElementsByTag("media").remove();
        content.getElementsByTag("block").tagName("div");
        content.getElementsByTag("hl2").tagName("h3");
        HtmlPage.set(content, layout);
    }

    static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
