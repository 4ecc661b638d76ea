package org.pressmark.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;

/**
 * NewsML-G2 of the IPTC: a news item, or a message that carries several. A package item only refers to items; what it carries itself is
 * read.
 */
final class NewsMl {

    private NewsMl() {}

    static void read(Element root, Articles articles) {
        root.getAllElements().stream()
                .filter(element -> element.nodeName().equals("newsItem"))
                .forEach(item -> item(item, articles));
    }

    private static void item(Element item, Articles articles) {
        Element meta = XmlTree.at(item, "contentMeta").orElse(item);
        Element management = XmlTree.at(item, "itemMeta").orElse(item);
        Statements stated = new Statements(Statement.Origin.LAYOUT);
        Optional<Element> nitf = XmlTree.at(item, "contentSet", "inlineXML", "nitf");
        stated.add(
                Label.HEADLINE,
                Nitf.first(
                        XmlTree.text(meta, "headline"),
                        nitf.map(element -> XmlTree.text(element, "body", "body.head", "hedline", "hl1"))
                                .orElse(""),
                        XmlTree.text(management, "title")));
        stated.add(Label.OUTLET, outlet(meta, management));
        stated.add(Label.PUBLISHED, published(meta, management));
        stated.add(
                Label.BYLINE,
                Nitf.first(
                        XmlTree.named(meta, "by").map(Element::text).collect(Collectors.joining(" and ")),
                        XmlTree.named(meta, "creator")
                                .map(creator -> XmlTree.text(creator, "name"))
                                .filter(name -> !name.isBlank())
                                .collect(Collectors.joining(" and "))));
        stated.add(Label.DATELINE, Nitf.first(XmlTree.text(meta, "located", "name"), XmlTree.text(meta, "dateline")));
        stated.add(Label.LANGUAGE, Nitf.first(XmlTree.attribute(meta, "tag", "language"), item.attr("xml:lang")));
        stated.add(Label.ACCESSION_NUMBER, item.attr("guid"));
        articles.add(stated.list(), layout -> content(item, layout));
    }

    private static String outlet(Element meta, Element management) {
        return Nitf.first(
                XmlTree.text(meta, "infoSource", "name"),
                XmlTree.text(management, "provider", "name"),
                XmlTree.attribute(management, "literal", "provider"),
                XmlTree.text(meta, "creditline"));
    }

    private static String published(Element meta, Element management) {
        return NewsXml.day(Nitf.first(
                XmlTree.text(management, "firstCreated"),
                XmlTree.text(meta, "contentCreated"),
                XmlTree.text(management, "versionCreated")));
    }

    private static void content(Element item, Layout layout) {
        Optional<Element> xml = XmlTree.at(item, "contentSet", "inlineXML");
        Optional<Element> nitf = xml.flatMap(element -> XmlTree.at(element, "nitf", "body", "body.content"));
        if (nitf.isPresent()) {
            Nitf.setContent(nitf.get(), layout);
        } else if (xml.isPresent()) {
            Element body = XmlTree.at(xml.get(), "html", "body").orElse(xml.get());
            HtmlPage.set(body, layout);
        } else {
            XmlTree.at(item, "contentSet", "inlineData").ifPresent(data -> NewsXml.set(data.wholeText(), layout));
        }
    }
}
