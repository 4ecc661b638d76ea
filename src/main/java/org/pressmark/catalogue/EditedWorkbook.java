package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pressmark.clipping.Decision;

/**
 * The workbook in the output folder as somebody may have saved it since it was published. What was written there is read from a copy,
 * which the work folder keeps: the {@value #KEPT} latest ones, so that nothing is lost that was written elsewhere than on the sheets
 * for review.
 */
public final class EditedWorkbook {

    private static final int KEPT = 5;
    private static final String FOLDER = "edited";
    private static final String NAME = "catalogue-run-%06d-%s.xlsx";
    private static final int DIGITS = 12;

    private final Path workbook;
    private final Path copies;
    private final List<Path> lists;

    /**
     * @param output where the catalogue is published
     * @param work what Pressmark keeps for itself
     */
    public EditedWorkbook(Path output, Path work) {
        this.workbook = output.resolve(Workbook.FILE);
        this.copies = work.resolve(FOLDER);
        this.lists = Publication.listsIn(work);
    }

    /** A copy of the workbook, made for a run, if it is not as it was published; nothing if it is, or if there is none. */
    public Optional<Path> copyIfEdited(int run) throws IOException {
        return Files.isRegularFile(workbook) && !isAsPublished() ? Optional.of(copied(run)) : Optional.empty();
    }

    /** A copy of the workbook, made for a run; nothing if there is none. */
    public Optional<Path> copy(int run) throws IOException {
        return Files.isRegularFile(workbook) ? Optional.of(copied(run)) : Optional.empty();
    }

    /**
     * Gives what was written on the sheets for review to {@code each}, row by row.
     *
     * @throws IOException if the copy cannot be read; the message says why, to follow "since"
     */
    public void decisions(Path copy, Consumer<Decision> each) throws IOException {
        ReviewReader.read(copy, each);
    }

    /** Puts a copy beside the workbook, where people see it, and tells where. */
    public Path keepBeside(Path copy) throws IOException {
        Path kept =
                workbook.resolveSibling(copy.getFileName().toString().replace("catalogue-run", "catalogue-as-saved"));
        Files.copy(copy, kept, StandardCopyOption.REPLACE_EXISTING);
        return kept;
    }

    private boolean isAsPublished() throws IOException {
        for (Path list : lists) {
            Optional<FileSet> set = FileSet.read(list);
            if (set.isPresent() && set.get().holds(Workbook.FILE, workbook)) {
                return true;
            }
        }
        return false;
    }

    private Path copied(int run) throws IOException {
        Files.createDirectories(copies);
        Path draft = Files.copy(workbook, copies.resolve("draft"), StandardCopyOption.REPLACE_EXISTING);
        Path copy = copies.resolve(NAME.formatted(run, Sha256.of(draft).substring(0, DIGITS)));
        Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
        clearAway();
        return copy;
    }

    private void clearAway() throws IOException {
        try (Stream<Path> all = Files.list(copies)) {
            List<Path> old = all.sorted(Comparator.reverseOrder()).skip(KEPT).toList();
            for (Path copy : old) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
