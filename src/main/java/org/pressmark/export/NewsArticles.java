package org.pressmark.export;

import static org.pressmark.export.JsonLines.put;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;

/** {@code export/newsarticles.jsonl}: each clipping as schema.org NewsArticle in JSON-LD. */
final class NewsArticles implements CatalogueWriter {

    private static final String FILE = Catalogues.ON_DEMAND + "newsarticles.jsonl";

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        JsonLines.write(contents, folder.resolve(FILE), NewsArticles::article);
    }

    private static Map<String, Object> article(Record clipping) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("@id", clipping.uri());
        article.put("identifier", clipping.card().id());
        put(article, "headline", clipping.value(Column.HEADLINE));
        put(article, "datePublished", clipping.isoDate());
        put(article, "publisher", named("Organization", clipping.values(Column.OUTLET)));
        put(article, "creditText", String.join(", ", clipping.values(Column.CREDIT_AGENCY)));
        put(article, "author", named("Person", clipping.values(Column.BYLINE)));
        put(article, "dateline", clipping.value(Column.DATELINE_PLACE));
        put(article, "printSection", clipping.value(Column.SECTION));
        put(article, "printPage", clipping.value(Column.PAGE));
        put(article, "genre", clipping.value(Column.GENRE));
        put(article, "inLanguage", clipping.value(Column.LANGUAGE));
        put(article, "about", headings(clipping, "DefinedTerm", Kind.SUBJECT));
        put(article, "keywords", clipping.values(Column.TOPICS));
        List<Map<String, Object>> mentions = new ArrayList<>(headings(clipping, "Person", Kind.PERSON));
        mentions.addAll(headings(clipping, "Organization", Kind.ORGANISATION));
        put(article, "mentions", mentions);
        put(article, "contentLocation", headings(clipping, "Place", Kind.PLACE));
        put(article, "description", clipping.value(Column.ABSTRACT));
        article.put("encoding", file(clipping));
        return article;
    }

    private static List<Map<String, Object>> named(String type, List<String> names) {
        return names.stream().map(name -> named(type, name)).toList();
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("@type", type);
        named.put("name", name);
        return named;
    }

    private static List<Map<String, Object>> headings(Record clipping, String type, Kind kind) {
        return clipping.card().entry().findings(kind.column()).stream()
                .map(finding -> heading(type, kind, finding))
                .toList();
    }

    private static Map<String, Object> heading(String type, Kind kind, Finding finding) {
        Map<String, Object> heading = named(type, finding.value());
        Record.uri(kind, finding).ifPresent(uri -> heading.put("@id", uri));
        return heading;
    }

    private static Map<String, Object> file(Record clipping) {
        Map<String, Object> file = named("MediaObject", clipping.card().source().path());
        put(file, "encodingFormat", clipping.card().format());
        put(file, "sha256", clipping.card().source().sha256());
        return file;
    }
}
