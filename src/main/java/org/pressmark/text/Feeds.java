package org.pressmark.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;

/** Feeds of news sites, RSS 1.0 and 2.0 and Atom (RFC 4287): each item is an article. */
final class Feeds {

    private Feeds() {}

    static void readRss(Element root, Articles articles) {
        Element channel = XmlTree.at(root, "channel").orElse(root);
        List<Element> items = Stream.concat(XmlTree.named(channel, "item"), XmlTree.named(root, "item"))
                .distinct()
                .toList();
        String outlet = XmlTree.text(channel, "title");
        String language = Nitf.first(XmlTree.text(channel, "language"), XmlTree.text(channel, "dc:language"));
        for (Element item : items) {
            Statements stated = new Statements(Statement.Origin.LAYOUT);
            stated.add(Label.HEADLINE, plain(XmlTree.text(item, "title")));
            stated.add(Label.OUTLET, plain(Nitf.first(XmlTree.text(item, "source"), outlet)));
            stated.add(
                    Label.PUBLISHED,
                    NewsXml.day(Nitf.first(XmlTree.text(item, "pubDate"), XmlTree.text(item, "dc:date"))));
            stated.add(Label.BYLINE, author(item));
            stated.add(Label.SECTION, plain(XmlTree.text(item, "category")));
            stated.add(Label.LANGUAGE, language);
            articles.add(stated.list(), layout -> content(item, layout, "content:encoded", "description"));
        }
    }

    /** The author; RSS 2.0 has an address here, with the name in brackets behind it. */
    private static String author(Element item) {
        String names = XmlTree.named(item, "dc:creator").map(Element::text).collect(Collectors.joining(" and "));
        return Nitf.first(names, XmlTree.text(item, "author").replaceFirst("^\\S+@\\S+\\s*\\(?([^)]*)\\)?$", "$1"));
    }

    static void readAtom(Element feed, Articles articles) {
        for (Element entry : XmlTree.named(feed, "entry").toList()) {
            Statements stated = new Statements(Statement.Origin.LAYOUT);
            stated.add(Label.HEADLINE, plain(XmlTree.text(entry, "title")));
            stated.add(
                    Label.OUTLET,
                    plain(Nitf.first(XmlTree.text(entry, "source", "title"), XmlTree.text(feed, "title"))));
            stated.add(
                    Label.PUBLISHED,
                    NewsXml.day(Nitf.first(XmlTree.text(entry, "published"), XmlTree.text(entry, "updated"))));
            stated.add(Label.BYLINE, Nitf.first(names(entry), names(feed)));
            stated.add(
                    Label.SECTION,
                    Nitf.first(
                            XmlTree.attribute(entry, "label", "category"),
                            XmlTree.attribute(entry, "term", "category")));
            stated.add(Label.LANGUAGE, Nitf.first(entry.attr("xml:lang"), feed.attr("xml:lang")));
            articles.add(stated.list(), layout -> content(entry, layout, "content", "summary"));
        }
    }

    private static String names(Element of) {
        return XmlTree.named(of, "author")
                .map(author -> XmlTree.text(author, "name"))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" and "));
    }

    /** The first of these that holds something, as markup or as text. */
    private static void content(Element item, Layout layout, String... names) {
        for (String name : names) {
            Optional<Element> content =
                    XmlTree.at(item, name).filter(element -> !element.text().isBlank());
            if (content.isPresent()) {
                if (content.get().children().isEmpty()) {
                    NewsXml.set(content.get().wholeText(), layout);
                } else {
                    HtmlPage.set(content.get(), layout);
                }
                return;
            }
        }
    }

    private static String plain(String maybeMarkup) {
        return Jsoup.parseBodyFragment(maybeMarkup).text();
    }
}
