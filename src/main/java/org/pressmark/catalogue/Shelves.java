package org.pressmark.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that come in one order and are needed in another, kept on the disk: each is put on a shelf with a number, and the shelves are
 * given back in the order of their numbers. Memory holds nothing, or one shelf at a time where it is to be sorted.
 */
final class Shelves implements Closeable {

    /** Takes a row. */
    interface Taker {

        void take(List<String> row) throws IOException;
    }

    private final Path folder;
    private final Map<Integer, DataOutputStream> shelves = new TreeMap<>();

    /** @param temporary a folder that is cleared away afterwards */
    Shelves(Path temporary) throws IOException {
        this.folder = Files.createTempDirectory(temporary, "shelves");
    }

    /** Puts a row on a shelf, behind those that lie there. */
    void put(int shelf, List<String> row) throws IOException {
        DataOutputStream out = shelves.get(shelf);
        if (out == null) {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(shelf))));
            shelves.put(shelf, out);
        }
        out.writeInt(row.size());
        for (String cell : row) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Gives back every row, shelf by shelf, on each in the order in which they were put there. */
    void empty(Taker taker) throws IOException {
        for (Map.Entry<Integer, DataOutputStream> shelf : shelves.entrySet()) {
            shelf.getValue().close();
            read(file(shelf.getKey()), taker);
        }
    }

    /** Gives back every row, shelf by shelf, on each sorted by the cells from the first on. */
    void emptySorted(Taker taker) throws IOException {
        for (Map.Entry<Integer, DataOutputStream> shelf : shelves.entrySet()) {
            shelf.getValue().close();
            var rows = new ArrayList<List<String>>();
            read(file(shelf.getKey()), rows::add);
            rows.sort(Shelves::compare);
            for (List<String> row : rows) {
                taker.take(row);
            }
        }
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static void read(Path file, Taker taker) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int cells;
                try {
                    cells = in.readInt();
                } catch (EOFException end) {
                    return;
                }
                var row = new ArrayList<String>(cells);
                for (int i = 0; i < cells; i++) {
                    row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                taker.take(row);
            }
        }
    }

    private Path file(int shelf) {
        return folder.resolve("shelf-" + shelf);
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<Integer, DataOutputStream> shelf : shelves.entrySet()) {
            shelf.getValue().close();
            Files.deleteIfExists(file(shelf.getKey()));
        }
        Files.deleteIfExists(folder);
    }
}
