package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The embedded database (HSQLDB) in the work folder. */
public final class Database implements AutoCloseable {

    private static final String FOLDER = "database";

    private final SingleConnectionDataSource source;

    private Database(SingleConnectionDataSource source) {
        this.source = source;
    }

    /**
     * Where the database of a work folder is opened. A commit is on the disk when it returns ({@code write_delay=false}: the default
     * of HSQLDB lets it wait); readers do not block writers ({@code mvcc}); long results are kept on the disk; names that differ in a
     * blank at their end differ ({@code pad_space=false}). The data file is not mapped into memory ({@code nio_data_file=false}): the
     * process would seem to grow with the archive. There is no lock file of HSQLDB's ({@code lock_file=false}): the work folder's own
     * lock ends with its process, while HSQLDB's would keep a run out that is started within ten seconds after a kill.
     */
    public static String urlIn(Path work) {
        return "jdbc:hsqldb:file:" + work.resolve(FOLDER).resolve("pressmark")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.log_data=true;sql.pad_space=false"
                + ";hsqldb.lock_file=false"
                + ";hsqldb.result_max_memory_rows=2000;hsqldb.nio_data_file=false;shutdown=true";
    }

    /** Where the files of the database lie. */
    static Path folderIn(Path work) {
        return work.resolve(FOLDER);
    }

    /** Whether a work folder holds a database, or what is left of one. */
    public static boolean existsIn(Path work) {
        String[] files = folderIn(work).toFile().list();
        return files != null && files.length > 0;
    }

    /**
     * Moves the database of a work folder aside, so that the next one starts from nothing.
     *
     * @return where it is now; nothing if there was none
     */
    public static Optional<Path> moveAside(Path work) throws IOException {
        if (!existsIn(work)) {
            return Optional.empty();
        }
        Path aside = work.resolve(FOLDER + "-set-aside");
        for (int number = 2; Files.exists(aside); number++) {
            aside = work.resolve(FOLDER + "-set-aside-" + number);
        }
        return Optional.of(Files.move(folderIn(work), aside));
    }

    /** Whether it was the database that caused a failure. */
    public static boolean failed(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException || cause instanceof Seal.Broken);
    }

    /** Opens the database of a work folder for one reader, which holds the lock. */
    public static Database open(Path work) {
        var source = new SingleConnectionDataSource(urlIn(work), "SA", "", true);
        source.setDriverClassName("org.hsqldb.jdbc.JDBCDriver");
        return new Database(source);
    }

    /** What it holds. */
    public Store store() {
        return Store.in(source);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
