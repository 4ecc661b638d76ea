package org.pressmark.catalogue;

import java.util.List;

/** The list of all tables, in the order in which a data package names them. */
final class Tables {

    static final List<Table<?>> ALL = List.of(
            CardTables.CLIPPINGS,
            HeadingTables.PEOPLE,
            HeadingTables.ORGANISATIONS,
            HeadingTables.PLACES,
            HeadingTables.TOPICS,
            HeadingTables.SUBJECTS,
            HeadingTables.OUTLETS,
            CardTables.MENTIONS,
            CardTables.EVIDENCE,
            RunTables.FILES,
            CardTables.REPRINTS,
            ChangeTables.CHANGES,
            ChangeTables.DECISIONS,
            RunTables.RUNS);

    private Tables() {}
}
