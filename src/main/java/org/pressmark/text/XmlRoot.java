package org.pressmark.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The element that an XML file consists of, looked up without a parser.
 *
 * @param name without a prefix
 * @param tag the whole opening tag
 */
record XmlRoot(String name, String tag) {

    private static final Pattern BEFORE = Pattern.compile(
            "\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*)?>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]{1,40}:)?(?<name>[\\w.-]{1,60})(?=[\\s/>])[^>]*+");

    /** The root of a document that begins with {@code opening}, if it gets that far. */
    static Optional<XmlRoot> of(String opening) {
        Matcher before = BEFORE.matcher(opening);
        int at = 0;
        while (before.region(at, opening.length()).lookingAt()) {
            at = before.end();
        }
        Matcher tag = TAG.matcher(opening).region(at, opening.length());
        return tag.lookingAt() ? Optional.of(new XmlRoot(tag.group("name"), tag.group())) : Optional.empty();
    }

    /** Whether it is the root of a book or of a paper in a learned journal, in DocBook or JATS; HTML has elements of the same names. */
    boolean isBook() {
        return tag.contains("docbook.org") || tag.contains("dtd-version") || tag.contains("article-type");
    }

    /** The format for news that has this root, if it is one that is read. */
    Optional<Format> newsFormat() {
        return switch (name) {
            case "nitf" -> Optional.of(Format.NITF);
            case "newsItem", "packageItem", "newsMessage" -> Optional.of(Format.NEWSML);
            case "TEI", "TEI.2" -> Optional.of(Format.TEI);
            case "rss" -> Optional.of(Format.RSS);
            case "RDF" -> tag.contains("purl.org/rss/") ? Optional.of(Format.RSS) : Optional.empty();
            case "feed" -> tag.contains("www.w3.org/2005/Atom") ? Optional.of(Format.ATOM) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
