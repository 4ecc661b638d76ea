package org.pressmark.store;

import java.nio.file.Path;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The embedded database (HSQLDB) in the work folder. */
public final class Database {

    private static final String FOLDER = "database";

    private Database() {}

    /**
     * Where the database of a work folder is opened. A commit is on the disk when it returns ({@code write_delay=false}: the default
     * of HSQLDB lets it wait); readers do not block writers ({@code mvcc}); long results are kept on the disk.
     */
    public static String urlIn(Path work) {
        return "jdbc:hsqldb:file:" + work.resolve(FOLDER).resolve("pressmark")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;hsqldb.log_data=true"
                + ";hsqldb.result_max_memory_rows=2000;shutdown=true";
    }

    /** Whether a work folder holds a database. */
    public static boolean existsIn(Path work) {
        return work.resolve(FOLDER).resolve("pressmark.script").toFile().exists();
    }

    /** The database of a work folder, for one reader that holds the lock; closing it closes the database. */
    public static SingleConnectionDataSource open(Path work) {
        var database = new SingleConnectionDataSource(urlIn(work), "SA", "", true);
        database.setDriverClassName("org.hsqldb.jdbc.JDBCDriver");
        return database;
    }
}
