package org.pressmark.export;

import static org.pressmark.export.JsonLines.put;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.Contents;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;

/**
 * {@code export/ninjs.jsonl}: each clipping as IPTC ninjs 3.0 object. Its times are instants, which no clipping prints; the date of
 * publication therefore stands among the descriptions, as it is known.
 */
final class Ninjs implements CatalogueWriter {

    private static final String FILE = Catalogues.ON_DEMAND + "ninjs.jsonl";
    private static final Map<String, String> STANDARD = new TreeMap<>(Map.of("name", "ninjs", "version", "3.0"));

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        JsonLines.write(contents, folder.resolve(FILE), Ninjs::item);
    }

    private static Map<String, Object> item(Record clipping) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", clipping.uri());
        item.put("standard", STANDARD);
        item.put("type", "text");
        item.put("representationType", "partial");
        put(item, "language", clipping.value(Column.LANGUAGE));
        put(item, "headlines", valued("main", clipping.values(Column.HEADLINE)));
        put(item, "by", String.join(", ", clipping.values(Column.BYLINE)));
        put(item, "located", clipping.value(Column.DATELINE_PLACE));
        put(item, "descriptions", descriptions(clipping));
        put(item, "people", named(clipping, Kind.PERSON));
        put(item, "organisations", named(clipping, Kind.ORGANISATION));
        put(item, "places", named(clipping, Kind.PLACE));
        put(item, "subjects", subjects(clipping));
        put(item, "genres", genres(clipping));
        put(item, "infoSources", sources(clipping));
        item.put(
                "altIds",
                List.of(pair("role", "source-file", clipping.card().source().path())));
        return item;
    }

    private static List<Map<String, Object>> descriptions(Record clipping) {
        List<Map<String, Object>> descriptions = new ArrayList<>();
        descriptions.addAll(valued("abstract", clipping.values(Column.ABSTRACT)));
        descriptions.addAll(valued("date-published", clipping.values(Column.DATE_PUBLISHED)));
        descriptions.addAll(valued("section", clipping.values(Column.SECTION)));
        descriptions.addAll(valued("page", clipping.values(Column.PAGE)));
        return descriptions;
    }

    private static List<Map<String, Object>> valued(String role, List<String> values) {
        return values.stream().map(value -> pair("role", role, value)).toList();
    }

    private static Map<String, Object> pair(String key, String name, String value) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, name);
        pair.put("value", value);
        return pair;
    }

    private static List<Map<String, Object>> named(Record clipping, Kind kind) {
        return clipping.card().entry().findings(kind.column()).stream()
                .map(finding -> named(kind, finding))
                .toList();
    }

    private static Map<String, Object> named(Kind kind, Finding finding) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", finding.value());
        Record.uri(kind, finding).ifPresent(uri -> named.put("uri", uri));
        return named;
    }

    private static List<Map<String, Object>> subjects(Record clipping) {
        List<Map<String, Object>> subjects = new ArrayList<>();
        for (Kind kind : List.of(Kind.SUBJECT, Kind.TOPIC)) {
            for (Finding finding : clipping.card().entry().findings(kind.column())) {
                Map<String, Object> subject = named(kind, finding);
                subject.put("creator", "Pressmark");
                subject.put("confidence", finding.confidence());
                subjects.add(subject);
            }
        }
        return subjects;
    }

    private static List<Map<String, String>> genres(Record clipping) {
        return clipping.values(Column.GENRE).stream()
                .map(genre -> Map.of("literal", genre))
                .toList();
    }

    private static List<Map<String, Object>> sources(Record clipping) {
        List<Map<String, Object>> sources = new ArrayList<>();
        clipping.values(Column.OUTLET).forEach(name -> sources.add(source(name, "publication")));
        clipping.values(Column.CREDIT_AGENCY).forEach(name -> sources.add(source(name, "agency")));
        return sources;
    }

    private static Map<String, Object> source(String name, String role) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", name);
        source.put("role", role);
        return source;
    }
}
