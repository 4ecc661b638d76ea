package org.pressmark.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** All output formats. A new one is a {@link CatalogueWriter} and a line in this list. */
public final class Catalogues {

    private final UnaryOperator<String> linkTo;

    /**
     * @param linkTo leads from {@link org.pressmark.clipping.SourceFile#fileOnDisk} of a clipping to the path of that file as seen
     *     from the output folder, with {@code /} between the names and nothing encoded, such as {@code ../input/a b.txt}; empty if no
     *     path leads there
     */
    public Catalogues(UnaryOperator<String> linkTo) {
        this.linkTo = linkTo;
    }

    /**
     * The writers in the order in which they must write.
     *
     * @param temporary a folder for what a writer keeps on the disk while it writes, and clears away
     */
    List<CatalogueWriter> writers(Path temporary) {
        return List.of(new CsvFiles(), new DataPackage(), new Workbook(linkTo, temporary));
    }
}
