package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pressmark.catalogue.FileSet.Member;

/**
 * Puts a set of files into the output folder together or not at all, whenever the machine stops.
 *
 * <p>The files are written into the folder {@code publish} of the work folder, flushed to the disk and looked at. Then the journal
 * {@code publish.journal}, which names them with their digests, is put in its place: this is the instant at which the new set takes
 * the place of the old one, for from here on {@link #finish} completes what was begun. The files are then renamed into the output
 * folder one by one, {@code published.tsv} keeps what was published, and the journal is deleted.
 *
 * <p>To be used by one process at a time; its caller holds the lock.
 */
public final class Publication {

    private static final String JOURNAL = "publish.journal";
    private static final String PUBLISHED = "published.tsv";
    private static final String OTHER_DISK = "Keep the work folder on the same disk as the output folder.";

    /** Saves what would be lost with the old files. */
    public interface LastLook {

        /** Called once; if it fails, nothing is replaced. */
        void beforeReplacing() throws IOException;
    }

    private final Path output;
    private final Path work;
    private final Path staging;
    private final Path scratch;
    private final Path journal;
    private final Path published;
    private final Disk disk;

    /**
     * @param output where the catalogue is published
     * @param work what Pressmark keeps for itself; on the same disk as {@code output}
     */
    public Publication(Path output, Path work) {
        this(output, work, CrashPoint.NONE);
    }

    /** The lists of what was published, and of what was about to be. */
    static List<Path> listsIn(Path work) {
        return List.of(work.resolve(PUBLISHED), work.resolve(JOURNAL));
    }

    /** A publication that asks {@code crashPoint} before each step. */
    public Publication(Path output, Path work, CrashPoint crashPoint) {
        this.output = output.toAbsolutePath();
        this.work = work.toAbsolutePath();
        this.staging = this.work.resolve("publish");
        this.scratch = this.work.resolve("publish.tmp");
        this.journal = this.work.resolve(JOURNAL);
        this.published = this.work.resolve(PUBLISHED);
        this.disk = new Disk(crashPoint);
    }

    /**
     * Completes a publication that was cut off after its journal was written, and clears away one that was cut off before. To be
     * called before anything is read from the output folder or published into it. Does nothing if nothing was cut off.
     *
     * @throws PublicationException if a file cannot be put in its place; calling again later completes it
     */
    public void finish() throws IOException {
        Optional<FileSet> begun = FileSet.read(journal);
        if (begun.isPresent()) {
            if (canBeCompleted(begun.get())) {
                complete(begun.get());
            } else {
                // Someone deleted or changed files behind our back. The set must be made anew, which isWhole() then
                // tells.
                disk.delete(published);
            }
        }
        clear();
    }

    /**
     * Whether the files of the last publication are all in the output folder, every byte of them, and are those that {@code
     * catalogues} would write. False if there was none.
     */
    public boolean isWhole(Catalogues catalogues) throws IOException {
        Optional<FileSet> set = FileSet.read(published);
        return set.isPresent()
                && catalogues.fits(set.get(), scratch)
                && set.get().isIn(output);
    }

    /**
     * Publishes the catalogues of {@code contents}. If it fails, the old ones stand as they were, or, if a file cannot be replaced at
     * the last moment, {@link #finish} completes the new ones.
     *
     * @param lastLook called when the new ones are whole and the old ones are about to be replaced
     * @throws PublicationException if a file cannot be written or replaced
     */
    public void publish(Contents contents, Catalogues catalogues, LastLook lastLook) throws IOException {
        finish();
        FileSet set;
        try {
            disk.createFolder(output);
            disk.createFolder(work);
            Files.createDirectory(staging);
            Files.createDirectory(scratch);
            checkSameDisk();
            set = stage(contents, catalogues);
            Obstacles.check(set, output);
            lastLook.beforeReplacing();
        } catch (PublicationException told) {
            discard(told);
            throw told;
        } catch (RuntimeException broken) {
            discard(broken);
            throw broken;
        } catch (IOException trouble) {
            discard(trouble);
            throw new PublicationException(
                    output,
                    "cannot be given a new catalogue: " + trouble,
                    "The old catalogue stands. Look whether there is room on the disk of " + work
                            + " and whether Pressmark may write there, then run it again.",
                    trouble);
        }
        disk.replace(journal, set.text(), scratch);
        complete(set);
        clear();
    }

    /** Publishes without a last look. */
    public void publish(Contents contents, Catalogues catalogues) throws IOException {
        publish(contents, catalogues, () -> {});
    }

    private FileSet stage(Contents contents, Catalogues catalogues) throws IOException {
        for (CatalogueWriter writer : catalogues.writers(scratch)) {
            disk.writing(staging);
            writer.write(contents, staging);
        }
        FileSet set = FileSet.of(staging);
        Set<Path> folders = new TreeSet<>();
        for (Member member : set.members()) {
            Path file = staging.resolve(member.name());
            disk.flush(file);
            Inspection.check(file);
            folders.add(Disk.parent(file));
        }
        for (Path folder : folders) {
            disk.flushFolder(folder);
        }
        disk.flushFolder(work);
        return set;
    }

    /** Moves an empty file where the catalogue will go, so that a disk of its own is noticed while the old catalogue stands. */
    private void checkSameDisk() throws IOException {
        Path probe = Files.createFile(staging.resolve("probe"));
        Path there = output.resolve(".pressmark-probe");
        try {
            disk.rename(probe, there);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            throw new PublicationException(work, "does not lie on the disk of " + output, OTHER_DISK, otherDisk);
        } finally {
            Files.deleteIfExists(there);
        }
    }

    private void complete(FileSet set) throws IOException {
        disk.createFolder(scratch);
        Set<Path> folders = new TreeSet<>();
        for (Member member : set.members()) {
            Path staged = staging.resolve(member.name());
            Path target = output.resolve(member.name());
            disk.createFolder(Disk.parent(target));
            if (Files.exists(staged)) {
                try {
                    disk.rename(staged, target);
                } catch (FileSystemException locked) {
                    throw Obstacles.cannotReplace(target, locked);
                }
            }
            folders.add(Disk.parent(target));
        }
        folders.add(output);
        for (Path folder : folders) {
            disk.flushFolder(folder);
        }
        deleteFormer(set);
        disk.replace(published, set.text(), scratch);
    }

    /** The journal goes last: as long as it is there, all the rest is done again. */
    private void clear() throws IOException {
        if (Files.exists(work)) {
            disk.deleteTree(staging);
            disk.deleteTree(scratch);
            disk.delete(journal);
            disk.flushFolder(work);
        }
    }

    private boolean canBeCompleted(FileSet set) throws IOException {
        for (Member member : set.members()) {
            if (!member.isIn(staging) && !member.isIn(output)) {
                return false;
            }
        }
        return true;
    }

    /** Deletes what an earlier version of Pressmark published under names that are no longer used. */
    private void deleteFormer(FileSet set) throws IOException {
        Optional<FileSet> former = FileSet.read(published);
        if (former.isEmpty()) {
            return;
        }
        Set<String> names = new TreeSet<>();
        set.members().forEach(member -> names.add(member.name()));
        for (Member member : former.get().members()) {
            if (!names.contains(member.name()) && member.isIn(output)) {
                disk.delete(output.resolve(member.name()));
            }
        }
    }

    private void discard(Exception trouble) {
        try {
            clear();
        } catch (IOException alsoThis) {
            trouble.addSuppressed(alsoThis);
        }
    }
}
