package org.pressmark.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a set of files with what they hold, as the journal of a publication and the list of what was published keep them: one
 * line each with digest, size and name, separated by tabs, and a last line {@code end}, without which the list is not whole.
 *
 * @param members sorted by name
 */
record FileSet(List<Member> members) {

    private static final String END = "end";
    private static final int PARTS = 3;

    /**
     * One file of the set.
     *
     * @param name relative to the folder, with {@code /}
     */
    record Member(String name, long size, String sha256) {

        /** Whether the file in {@code folder} is there and holds exactly this. */
        boolean isIn(Path folder) throws IOException {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file)
                    && Files.size(file) == size
                    && Sha256.of(file).equals(sha256);
        }

        private static Member read(String line) throws IOException {
            String[] parts = line.split("\t", PARTS);
            if (parts.length != PARTS) {
                throw new IOException("not a line of a list of files: " + line);
            }
            return new Member(parts[2], Long.parseLong(parts[1]), parts[0]);
        }

        private String line() {
            return sha256 + "\t" + size + "\t" + name;
        }
    }

    FileSet {
        members = List.copyOf(members);
    }

    /** All files below a folder. */
    static FileSet of(Path folder) throws IOException {
        List<Member> members = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            members.add(new Member(name, Files.size(file), Sha256.of(file)));
        }
        return new FileSet(members);
    }

    /** The set that a list names; nothing if there is no list or it is not whole. */
    static Optional<FileSet> read(Path list) throws IOException {
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(list);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            members.add(Member.read(line));
        }
        return Optional.of(new FileSet(members));
    }

    /** The list as text. */
    String text() {
        return members.stream().map(Member::line).collect(Collectors.joining("\n", "", "\n" + END + "\n"));
    }

    /** Whether the set names a file that holds exactly what {@code file} holds. */
    boolean holds(String name, Path file) throws IOException {
        long size = Files.size(file);
        String sha256 = Sha256.of(file);
        return members.contains(new Member(name, size, sha256));
    }

    /** Whether every file is in the folder and holds exactly what it should. */
    boolean isIn(Path folder) throws IOException {
        for (Member member : members) {
            if (!member.isIn(folder)) {
                return false;
            }
        }
        return true;
    }
}
