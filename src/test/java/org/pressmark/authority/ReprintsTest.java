package org.pressmark.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.Twin;

class ReprintsTest {

    private static final String ONE_TEXT = "a".repeat(64);
    private static final String OTHER_TEXT = "b".repeat(64);

    @Test
    void theEarliestDayComesFirstAndAnUndatedOneLast() {
        Map<String, Reprint> reprints = reprints(
                new Twin(ONE_TEXT, "CLP-1", "a.txt", 1, ""),
                new Twin(ONE_TEXT, "CLP-2", "b.txt", 1, "1999-02-03"),
                new Twin(ONE_TEXT, "CLP-3", "c.txt", 1, "1999-02-01"));

        assertThat(reprints.get("CLP-3").role()).isEqualTo("earliest");
        assertThat(reprints.get("CLP-1").role()).isEqualTo("reprint");
        assertThat(reprints.get("CLP-3").otherFiles()).containsExactly("a.txt", "b.txt");
        assertThat(reprints.values()).extracting(Reprint::group).containsOnly("RPR-aaaaaaaaaaaaaaaa");
    }

    @Test
    void eachTextIsAGroupOfItsOwn() {
        Map<String, Reprint> reprints = reprints(
                new Twin(ONE_TEXT, "CLP-1", "a.txt", 1, ""),
                new Twin(ONE_TEXT, "CLP-2", "a.txt", 2, ""),
                new Twin(OTHER_TEXT, "CLP-3", "b.txt", 1, ""),
                new Twin(OTHER_TEXT, "CLP-4", "c.txt", 1, ""));

        assertThat(reprints.get("CLP-1").otherFiles())
                .as("the same file is no other file")
                .isEmpty();
        assertThat(reprints.get("CLP-4").group())
                .isNotEqualTo(reprints.get("CLP-1").group());
    }

    private static Map<String, Reprint> reprints(Twin... twins) {
        var made = new LinkedHashMap<String, Reprint>();
        var reprints = new Reprints(made::put);
        List.of(twins).forEach(reprints);
        reprints.finish();
        return made;
    }
}
