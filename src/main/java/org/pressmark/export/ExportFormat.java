package org.pressmark.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.catalogue.CatalogueWriter;

/** The formats that can be asked for. */
public enum ExportFormat {
    /** {@code metadata.csv} as Archivematica takes it. */
    DUBLIN_CORE(new DublinCore()),
    /** One schema.org NewsArticle in each line. */
    SCHEMA_ORG(new NewsArticles()),
    /** One IPTC ninjs object in each line. */
    NINJS(new Ninjs()),
    /** One collection of MARC 21 records. */
    MARCXML(new MarcXml());

    private final CatalogueWriter writer;

    ExportFormat(CatalogueWriter writer) {
        this.writer = writer;
    }

    /** The name by which it is asked for: {@code dublin-core}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of that name. */
    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What writes it. */
    public CatalogueWriter writer() {
        return writer;
    }
}
