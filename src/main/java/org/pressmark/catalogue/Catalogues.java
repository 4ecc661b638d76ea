package org.pressmark.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All output formats. A new one is a {@link CatalogueWriter} and a line in this list. */
public final class Catalogues {

    /** Where the outputs lie that are made on demand only. */
    public static final String ON_DEMAND = "export/";

    private final UnaryOperator<String> linkTo;
    private final List<CatalogueWriter> others;

    /**
     * @param linkTo leads from {@link org.pressmark.clipping.SourceFile#fileOnDisk} of a clipping to the path of that file as seen
     *     from the output folder, with {@code /} between the names and nothing encoded, such as {@code ../input/a b.txt}; empty if no
     *     path leads there
     * @param others outputs besides workbook, CSV and data package; those on demand write into {@link #ON_DEMAND}
     */
    public Catalogues(UnaryOperator<String> linkTo, List<CatalogueWriter> others) {
        this.linkTo = linkTo;
        this.others = List.copyOf(others);
    }

    /**
     * The writers in the order in which they must write.
     *
     * @param temporary a folder for what a writer keeps on the disk while it writes, and clears away
     */
    List<CatalogueWriter> writers(Path temporary) {
        List<CatalogueWriter> writers = new ArrayList<>();
        writers.add(new CsvFiles());
        writers.add(new DataPackage());
        writers.add(new Workbook(linkTo, temporary));
        writers.addAll(others);
        return writers;
    }

    /** Whether a set of published files is what these outputs write: none is missing, and none on demand is left from before. */
    boolean fits(FileSet set, Path temporary) {
        Set<String> mine =
                writers(temporary).stream().map(CatalogueWriter::mainFile).collect(Collectors.toSet());
        Set<String> published = set.members().stream().map(FileSet.Member::name).collect(Collectors.toSet());
        return published.containsAll(mine)
                && published.stream().filter(name -> name.startsWith(ON_DEMAND)).allMatch(mine::contains);
    }
}
