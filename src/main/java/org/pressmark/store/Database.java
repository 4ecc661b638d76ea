package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
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
     * of HSQLDB lets it wait); readers do not block writers ({@code mvcc}); long results are kept on the disk. The data file is not
     * mapped into memory ({@code nio_data_file=false}): the process would seem to grow with the archive.
     */
    public static String urlIn(Path work) {
        return "jdbc:hsqldb:file:" + work.resolve(FOLDER).resolve("pressmark")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.log_data=true"
                + ";hsqldb.result_max_memory_rows=2000;hsqldb.nio_data_file=false;shutdown=true";
    }

    /** Whether a work folder holds a database. */
    public static boolean existsIn(Path work) {
        return work.resolve(FOLDER).resolve("pressmark.script").toFile().exists();
    }

    /** Whether it was the database that caused a failure. */
    public static boolean failed(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLException.class::isInstance);
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
