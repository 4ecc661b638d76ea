package org.pressmark.anatomy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.pressmark.language.Gazetteer;
import org.pressmark.language.Outlets;
import org.pressmark.language.Table;

/**
 * Tells whether a word can be the place of a dateline: the gazetteer, and what datelines call places in seven languages and called them
 * in the past.
 */
final class DatelinePlaces implements Predicate<String> {

    private final Set<String> names;
    private final Gazetteer gazetteer;

    private DatelinePlaces(Set<String> names, Gazetteer gazetteer) {
        this.names = Set.copyOf(names);
        this.gazetteer = gazetteer;
    }

    static DatelinePlaces load() {
        var names = new HashSet<String>();
        Table.lines(DatelinePlaces.class, "dateline-places.txt").forEach(name -> names.add(Outlets.fold(name)));
        return new DatelinePlaces(names, Gazetteer.shared());
    }

    /** Whether some country or town is called {@code name}, in whatever case it is printed. */
    @Override
    public boolean test(String name) {
        return names.contains(Outlets.fold(name)) || gazetteer.knows(name, "en");
    }
}
