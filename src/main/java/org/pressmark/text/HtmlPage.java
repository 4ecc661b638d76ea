package org.pressmark.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Statement.Origin;
import org.pressmark.clipping.Text;

/** A web page: its text without what surrounds an article, and what its head states. */
final class HtmlPage {

    private static final Pattern STATED_CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final int HEAD = 1 << 14;

    /** Not part of the text, whatever they hold. */
    private static final String UNREAD =
            "head, script, style, noscript, template, button, select, textarea, iframe, svg, object, canvas, [hidden], [aria-hidden=true]";

    /** Not part of the article, unless most of the page is inside. */
    private static final String AROUND = "nav, aside, footer, form";

    /** Europresse sets it into the footer of each article; by it the articles of an export are told apart. */
    private static final String NUMBER_OF_DOCUMENT = ".publiC-lblNodoc";

    private static final Pattern DATE_PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"\\\\]{4,40})\"");

    private static final Pattern OFFICE =
            Pattern.compile("(?i)microsoft\\s+(?:word|office)|^word\\.document|libreoffice|openoffice|staroffice");

    /** The names under which pages state a thing, the surest first. */
    private static final Map<Label, List<String>> NAMES = Map.of(
            Label.HEADLINE,
                    List.of("og:title", "dc.title", "dcterms.title", "headline", "parsely-title", "twitter:title"),
            Label.OUTLET,
                    List.of(
                            "og:site_name",
                            "application-name",
                            "publisher",
                            "dc.publisher",
                            "dcterms.publisher",
                            "citation_journal_title"),
            Label.BYLINE,
                    List.of(
                            "author",
                            "article:author",
                            "dc.creator",
                            "dcterms.creator",
                            "byl",
                            "parsely-author",
                            "sailthru.author"),
            Label.PUBLISHED,
                    List.of(
                            "article:published_time",
                            "datepublished",
                            "og:published_time",
                            "dc.date.issued",
                            "dcterms.issued",
                            "dc.date",
                            "dcterms.date",
                            "date",
                            "pubdate",
                            "publishdate",
                            "publish-date",
                            "publication_date",
                            "parsely-pub-date",
                            "sailthru.date",
                            "citation_publication_date"),
            Label.SECTION, List.of("article:section", "parsely-section"));

    private static final List<Label> ORDER =
            List.of(Label.HEADLINE, Label.OUTLET, Label.BYLINE, Label.PUBLISHED, Label.SECTION);

    private HtmlPage() {}

    static Text read(byte[] bytes, int limit) {
        return read(bytes, limit, Optional.empty());
    }

    /** Reads a page; {@code stated} is the encoding that was stated outside it, in the header of a letter. */
    static Text read(byte[] bytes, int limit, Optional<Charset> stated) {
        Decoded decoded = stated.or(() -> statedIn(bytes))
                .flatMap(charset -> Decoder.decodeAs(charset, bytes))
                .orElseGet(() -> Decoder.decode(bytes));
        Document page = Jsoup.parse(decoded.characters());
        List<Statement> statements = statements(page);
        clear(page);
        Composition composition = new Composition(limit);
        List<Element> articles = HtmlArticles.in(page.body());
        if (articles.isEmpty()) {
            set(page.body(), new Layout(composition));
        } else {
            HtmlArticles.set(articles, statements, new Articles(composition));
        }
        return composition.toText(Format.HTML.mediaType(), decoded.charset(), statements);
    }

    /** Sets what stands within {@code element}. */
    static void set(Element element, Layout layout) {
        element.traverse(new Walk(layout));
    }

    /** Sets a piece of a page that another format carries; what is not text is left out. */
    static void set(String markup, Layout layout) {
        Document page = Jsoup.parseBodyFragment(markup);
        page.select(UNREAD).remove();
        set(page.body(), layout);
    }

    private static Optional<Charset> statedIn(byte[] bytes) {
        Matcher matcher =
                STATED_CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1))
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static void clear(Document page) {
        page.select(UNREAD).remove();
        int whole = page.body().text().length();
        for (Element around : page.body().select(AROUND)) {
            if (around.text().length() * 2 < whole) {
                Elements number = around.select(NUMBER_OF_DOCUMENT);
                around.before(number.outerHtml()).remove();
            }
        }
    }

    private static List<Statement> statements(Document page) {
        Statements statements = new Statements(isOfficeDocument(page) ? Origin.PROPERTY : Origin.HEADER);
        for (Label label : ORDER) {
            for (String name : NAMES.getOrDefault(label, List.of())) {
                for (Element meta : page.select("meta[content]")) {
                    if (isNamed(meta, name) && !isAddress(meta.attr("content"))) {
                        statements.add(label, meta.attr("content"));
                    }
                }
            }
            if (label == Label.HEADLINE) {
                statements.add(label, page.title());
            } else if (label == Label.PUBLISHED) {
                published(page).ifPresent(date -> statements.add(Label.PUBLISHED, date));
            }
        }
        Optional.ofNullable(page.selectFirst("html[lang], html[xml:lang], body[lang]"))
                .ifPresent(element -> statements.add(
                        Label.LANGUAGE, element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang")));
        for (Element meta :
                page.select("meta[http-equiv=content-language], meta[name=language], meta[name=dc.language]")) {
            statements.add(Label.LANGUAGE, meta.attr("content"));
        }
        return statements.list();
    }

    /** What an office program saved as a web page carries the properties of a document, and not the head of an article. */
    private static boolean isOfficeDocument(Document page) {
        return page.select("meta[name=generator], meta[name=progid]").stream()
                .anyMatch(meta -> OFFICE.matcher(meta.attr("content")).find());
    }

    private static boolean isNamed(Element meta, String name) {
        for (String key : List.of("property", "name", "itemprop")) {
            if (meta.attr(key).toLowerCase(Locale.ROOT).strip().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    /** The date in the page's structured data, or in the one element that marks it. */
    private static Optional<String> published(Document page) {
        for (Element data : page.select("script[type=application/ld+json]")) {
            Matcher matcher = DATE_PUBLISHED.matcher(data.data());
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        List<Element> marked = page.select(
                "time[datetime][pubdate], time[datetime][itemprop=datePublished], time[datetime].published");
        List<Element> times = marked.isEmpty() ? page.select("time[datetime]") : marked;
        return times.size() == 1 || !marked.isEmpty() ? Optional.of(times.get(0).attr("datetime")) : Optional.empty();
    }

    /** Walks over what is left of the page. */
    private static final class Walk implements NodeVisitor {

        private final Layout layout;
        private int preformatted;

        private Walk(Layout layout) {
            this.layout = layout;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (preformatted > 0) {
                    layout.text(text.getWholeText());
                } else {
                    layout.flowingText(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                preformatted += element.nodeName().equals("pre") ? 1 : 0;
                layout.begin(element.nodeName(), "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.nodeName().equals("pre") ? 1 : 0;
                layout.end(element.nodeName(), "");
            }
        }
    }
}
