package org.pressmark.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose knowledge stands in a catalogue, and on which terms. */
final class Sources {

    /**
     * @param title whose it is
     * @param path where it can be had
     * @param licence its terms
     * @param use what it was used for
     */
    record Source(String title, String path, String licence, String use) {

        /** As a data package names a source. */
        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("title", title + " (" + licence + ")");
            map.put("path", path);
            return map;
        }
    }

    static final List<Source> ALL = List.of(
            new Source(
                    "Stanford CoreNLP",
                    "https://stanfordnlp.github.io/CoreNLP/",
                    "GPL-3.0-or-later",
                    "finds names of people, organisations and places"),
            new Source("GeoNames", "https://www.geonames.org", "CC BY 4.0", "names, countries and numbers of places"),
            new Source(
                    "IPTC Media Topics and Genres",
                    "https://iptc.org/standards/newscodes/",
                    "CC BY 4.0",
                    "subjects and genres"));

    private Sources() {}
}
