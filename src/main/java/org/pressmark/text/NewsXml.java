package org.pressmark.text;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** XML in which agencies and sites hand on news. Each item becomes an article with what the file states of it. */
final class NewsXml {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&#?\\w{2,8};");

    private NewsXml() {}

    /**
     * Reads a file of one of these formats.
     *
     * @throws IOException if it is not well formed
     */
    static Reading read(Format format, byte[] bytes, int limit) throws IOException {
        Element root = XmlTree.read(bytes);
        Composition composition = new Composition(limit);
        Articles articles = new Articles(composition);
        switch (format) {
            case NITF -> Nitf.read(root, articles);
            case NEWSML -> NewsMl.read(root, articles);
            case TEI -> Tei.read(root, articles);
            case RSS -> Feeds.readRss(root, articles);
            case ATOM -> Feeds.readAtom(root, articles);
            default -> throw new IllegalArgumentException(format + " is no XML for news");
        }
        return composition.isEmpty()
                ? Reading.refused(Reason.NO_TEXT, "it refers to items or is empty, and holds no item with text")
                : Reading.of(composition.toText(format.mediaType(), "", List.of()));
    }

    /** The day of a moment as ISO 8601 writes it, with or without hyphens; anything else as it is. */
    static String day(String moment) {
        Matcher matcher = DAY.matcher(moment.strip());
        return matcher.matches() ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3) : moment;
    }

    /** Sets text that may be markup itself, as feeds carry it. */
    static void set(String content, Layout layout) {
        if (MARKUP.matcher(content).find()) {
            HtmlPage.set(content, layout);
        } else {
            layout.text(content);
        }
    }
}
