package org.pressmark.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.evaluation.Calibration.Band;
import org.pressmark.evaluation.Calibration.Share;

/** A catalogue beside a gold list: its figures, its mistakes, and whether it was right to be sure. */
public final class Evaluation {

    private static final double PERCENT = 100;

    private final List<FileMatch> files;
    private final int unlisted;
    private final Calibration calibration;
    private final List<ScoredField> fields;

    private Evaluation(List<FileMatch> files, int unlisted, Calibration calibration, List<ScoredField> fields) {
        this.files = List.copyOf(files);
        this.unlisted = unlisted;
        this.calibration = calibration;
        this.fields = List.copyOf(fields);
    }

    /**
     * Scores the catalogue.
     *
     * @param goldList JSON lines in the project's gold format, or a CSV file with the column names of {@code clippings.csv}
     * @param catalogue an output folder
     * @throws EvaluationException if one of them is missing, empty or not what it should be
     */
    public static Evaluation of(Path goldList, Path catalogue) {
        Gold gold = Gold.read(goldList);
        CatalogueFolder folder = CatalogueFolder.read(catalogue);
        var files = new ArrayList<FileMatch>();
        Set<String> listed = new HashSet<>();
        gold.files().forEach((file, clippings) -> {
            Optional<String> inCatalogue = folder.fileFor(file);
            inCatalogue.ifPresent(listed::add);
            files.add(Pairing.of(clippings, inCatalogue.map(folder::rows).orElse(List.of())));
        });
        List<CatalogueRow> rows = files.stream()
                .flatMap(file -> file.pairs().stream())
                .map(FileMatch.Pair::row)
                .toList();
        return new Evaluation(
                files,
                folder.files().size() - listed.size(),
                Calibration.of(files, StatedFindings.read(catalogue, rows)),
                List.of(ScoredField.values()));
    }

    /** The names of the fields that can be scored. */
    public static List<String> fieldNames() {
        return Arrays.stream(ScoredField.values())
                .map(ScoredField::goldKey)
                .distinct()
                .toList();
    }

    /** The same evaluation that speaks of one field only, see {@link #fieldNames}. */
    public Evaluation only(String fieldName) {
        return new Evaluation(files, unlisted, calibration, ScoredField.named(fieldName));
    }

    /** The figures of all clippings, as lines of text. */
    public List<String> tables() {
        var lines = new ArrayList<>(Tables.of(all(), fields));
        if (unlisted > 0) {
            lines.add("");
            lines.add(unlisted + " files of the catalogue are not in the gold list.");
        }
        return lines;
    }

    /** The figures of each value of the trait, as lines of text. */
    public List<String> tableBy(Trait trait) {
        return Tables.by(trait, groups(trait), fields);
    }

    /** How many findings of each band of confidence are right, as lines of text. */
    public List<String> calibrationTable() {
        return Tables.calibration(calibration, fields);
    }

    /** The mistakes, at most {@code most} of each field, as lines of text. */
    public List<String> mistakes(int most) {
        return Mistakes.of(files, fields, most);
    }

    /** All figures as JSON, those of each value of {@code traits} among them. */
    public String json(List<Trait> traits) {
        var groups = new EnumMap<Trait, Map<String, Scores>>(Trait.class);
        traits.forEach(trait -> groups.put(trait, groups(trait)));
        return FiguresFile.text(all(), groups, calibration, fields);
    }

    /**
     * The figures that may only go up, in per cent by name: {@code files} with the right number of clippings; each field by its
     * name; and, with {@code 90+} after its name, the right ones among a field's findings that the catalogue is sure of.
     */
    public Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        Scores all = all();
        figures.put(
                "files",
                PERCENT * all.counts().filesRight() / Math.max(1, all.counts().files()));
        for (ScoredField field : fields) {
            all.figure(field).ifPresent(figure -> figures.put(field.title(), figure));
        }
        for (ScoredField field : fields) {
            Share sure = calibration.share(field, Band.SURE);
            if (sure.of() > 0) {
                figures.put(field.title() + " 90+", sure.percent());
            }
        }
        return figures;
    }

    private Scores all() {
        return Scores.of(files, clipping -> true);
    }

    private Map<String, Scores> groups(Trait trait) {
        var values = new TreeSet<String>();
        files.forEach(file -> file.gold().forEach(clipping -> values.add(clipping.trait(trait))));
        var groups = new TreeMap<String, Scores>();
        for (String value : values) {
            groups.put(value, Scores.of(files, clipping -> clipping.trait(trait).equals(value)));
        }
        return groups;
    }
}
