package org.pressmark.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An XML document as a tree. Document types and external entities are not read, so that nothing outside the file is asked for and nothing
 * in it unfolds; of entities only the characters that HTML names are known.
 */
final class XmlTree {

    private static final int DEEPEST = 200;

    /** Elements of other vocabularies get a prefix of their own, so that a picture's title is not taken for an article's. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dc:",
            "http://purl.org/rss/1.0/modules/content/", "content:");

    /** The vocabularies whose elements go by their bare names. */
    private static final String OWN =
            "|http://www\\.w3\\.org/(?:2005/Atom|1999/xhtml)|http://iptc\\.org/std/.*|http://www\\.tei-c\\.org/ns/1\\.0|http://purl\\.org/rss/.*|http://backend\\.userland\\.com/.*";

    private XmlTree() {}

    /**
     * Reads the document.
     *
     * @throws IOException if it is not well formed; the message says where
     */
    static Element read(byte[] bytes) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML"
                    + Optional.ofNullable(e.getLocation())
                            .map(place -> ", line " + place.getLineNumber() + ", column " + place.getColumnNumber())
                            .orElse(""));
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException, IOException {
        Element top = new Element("document");
        Element here = top;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new IOException("XML whose elements are nested more than " + DEEPEST + " deep");
                    }
                    Element child = new Element(name(reader)); // appendElement() would write its name in small letters.
                    here.appendChild(child);
                    here = child;
                    attributes(reader, here);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    here = Optional.ofNullable(here.parent()).orElse(top);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    here.appendText(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> here.appendText(Entities.getByName(reader.getLocalName()));
                default -> {}
            }
        }
        return top.child(0);
    }

    private static String name(XMLStreamReader reader) {
        String namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        String prefix = PREFIXES.getOrDefault(namespace, namespace.matches(OWN) ? "" : "other:");
        return prefix + reader.getLocalName();
    }

    private static void attributes(XMLStreamReader reader, Element element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = "xml".equals(reader.getAttributePrefix(i)) ? "xml:" : "";
            element.attr(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /** The first element that is reached by these names, one below the other. */
    static Optional<Element> at(Element from, String... names) {
        Stream<Element> found = Stream.of(from);
        for (String name : names) {
            found = found.flatMap(element -> named(element, name));
        }
        return found.findFirst();
    }

    /** The children of that name. */
    static Stream<Element> named(Element parent, String name) {
        return parent.children().stream().filter(child -> child.nodeName().equals(name));
    }

    /** The text of the element that is reached by these names, empty if there is none. */
    static String text(Element from, String... names) {
        return at(from, names).map(Element::text).orElse("");
    }

    /** An attribute of the element that is reached by these names, empty if there is none. */
    static String attribute(Element from, String attribute, String... names) {
        return at(from, names).map(element -> element.attr(attribute)).orElse("");
    }
}
