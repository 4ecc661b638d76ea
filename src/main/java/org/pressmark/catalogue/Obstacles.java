package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pressmark.catalogue.FileSet.Member;

/** What can stand in the way of a set of files in the output folder, looked for while the old set still stands. */
final class Obstacles {

    private Obstacles() {}

    /**
     * Looks at every place that a file of the set goes to.
     *
     * @throws PublicationException if a folder stands there, or a file that cannot be replaced
     */
    static void check(FileSet set, Path output) throws PublicationException {
        for (Member member : set.members()) {
            Path target = output.resolve(member.name());
            Path folder = Disk.parent(target);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw inTheWay(folder, "is a file where the catalogue needs a folder");
            }
            if (Files.isDirectory(target)) {
                throw inTheWay(target, "is a folder where the catalogue needs a file");
            }
            if (Files.exists(target)) {
                checkReplaceable(target);
            }
        }
    }

    /** A file that the system does not let us replace. */
    static PublicationException cannotReplace(Path target, IOException cause) {
        String why = cause instanceof AccessDeniedException ? "" : ": " + cause;
        return new PublicationException(
                target,
                "cannot be replaced" + why,
                "Close the program that has it open, or take its write protection away, then run Pressmark again.",
                cause);
    }

    /** A program that has the file open for itself, or a protection against changes, also keeps us from opening it. */
    private static void checkReplaceable(Path target) throws PublicationException {
        try {
            Files.newByteChannel(target, StandardOpenOption.WRITE).close();
        } catch (IOException locked) {
            throw cannotReplace(target, locked);
        }
    }

    private static PublicationException inTheWay(Path path, String what) {
        return new PublicationException(
                path, what, "Move it away, then run Pressmark again; the old catalogue stands.", null);
    }
}
