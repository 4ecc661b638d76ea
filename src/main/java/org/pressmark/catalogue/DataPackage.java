package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.catalogue.Table.Reference;

/**
 * {@code data/datapackage.json}: the tables in {@code data} as a Frictionless Data Package, with types, keys and definitions. Stands
 * after the CSV files in the list of writers, since it states their sizes and digests; those of {@code runs.csv} are left out, as
 * that file changes at every run.
 */
final class DataPackage implements CatalogueWriter {

    static final String FILE = "data/datapackage.json";

    /** RFC 4180, said in full since the profile asks for it. */
    private static final Map<String, Object> DIALECT =
            new TreeMap<>(Map.of("delimiter", ",", "doubleQuote", true, "lineTerminator", "\r\n"));

    @Override
    public String mainFile() {
        return FILE;
    }

    @Override
    public void write(Contents contents, Path folder) throws IOException {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("name", "pressmark-catalogue");
        descriptor.put("title", "Catalogue of press clippings");
        descriptor.put(
                "description",
                "Made by Pressmark. Exact values; a cell that holds several separates them by ' | '; an empty cell is unknown.");
        descriptor.put("profile", "tabular-data-package");
        descriptor.put(
                "sources", Sources.ALL.stream().map(Sources.Source::asMap).toList());
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            resources.add(resource(table, folder));
        }
        descriptor.put("resources", resources);
        Files.writeString(folder.resolve(FILE), Json.text(descriptor));
    }

    private static Map<String, Object> resource(Table<?> table, Path folder) throws IOException {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("path", table.name() + ".csv");
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", DIALECT);
        if (!table.equals(RunTables.RUNS)) {
            Path file = folder.resolve(table.path());
            resource.put("bytes", Files.size(file));
            resource.put("hash", "sha256:" + Sha256.of(file));
        }
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.primaryKey());
        if (!table.references().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.references().stream().map(DataPackage::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(Table<?> table, TableColumn<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.key());
        field.put("type", column.type().schema());
        field.put("format", "default");
        field.put("title", column.title());
        field.put("description", column.description());
        if (table.primaryKey().contains(column.key())) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static Map<String, Object> foreignKey(Reference reference) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("resource", reference.table());
        target.put("fields", reference.target());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", reference.column());
        key.put("reference", target);
        return key;
    }
}
