package org.pressmark.store;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables, and the door to this room. All methods behind it take part in the transaction of their caller; none opens one of its
 * own.
 *
 * @param files which files there are and what has become of them
 * @param waiting which files wait to be read
 * @param texts what was read from them
 * @param entries clippings and findings
 * @param headings names and reprints across the archive
 * @param runs the runs so far
 * @param decisions what librarians decided
 * @param changes in what the catalogue differs from the one before
 * @param refusals which files are refused
 * @param index clippings as a person asks for them
 */
public record Store(
        FileTable files,
        WaitingTable waiting,
        TextTable texts,
        EntryTable entries,
        HeadingTable headings,
        RunTable runs,
        DecisionTable decisions,
        ChangeTable changes,
        RefusalTable refusals,
        ClippingIndex index) {

    /** Opens the store in a database; tables that are missing are made. */
    public static Store in(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Store.class)).execute(database);
        var jdbc = new JdbcTemplate(database);
        return new Store(
                new FileTable(jdbc),
                new WaitingTable(jdbc),
                new TextTable(jdbc),
                new EntryTable(jdbc),
                new HeadingTable(jdbc),
                new RunTable(jdbc),
                new DecisionTable(jdbc),
                new ChangeTable(jdbc),
                new RefusalTable(jdbc),
                new ClippingIndex(jdbc));
    }
}
