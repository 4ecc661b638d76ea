package org.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pressmark.authority.Sketch;
import org.pressmark.clipping.SourceFile;
import org.pressmark.store.KnownFile;

/** A file that is cut again, by other rules than before. */
class MarksTest {

    private static final SourceFile SOURCE = new SourceFile("week.txt", "00ab", 5);
    private static final KnownFile FILE = new KnownFile(1, SOURCE, 0, 0, 0);

    private static final String FERRY =
            "Ferry sails again. The ferry Aurelia left Port Edda on Monday for the first time since the storm, with ninety passengers.";
    private static final String MILL =
            "Mill to close. The paper mill at Tarnholt will close in June after a hundred and twelve years, its owners said on Thursday.";
    private static final String BRIDGE =
            "Bridge rebuilt. The council of Durham voted to rebuild the old bridge in stone, and the work will take two more years.";

    @Test
    void theSameCutGivesTheSameMarks() {
        List<String> first = marks(Map.of(), FERRY, MILL);

        assertThat(first).doesNotHaveDuplicates();
        assertThat(marks(Map.of(), FERRY, MILL)).isEqualTo(first);
        assertThat(marks(before(first, FERRY, MILL), FERRY, MILL)).isEqualTo(first);
    }

    @Test
    void aStoryKeepsItsMarkWhenAnotherIsFoundBeforeIt() {
        List<String> old = marks(Map.of(), FERRY, BRIDGE);

        List<String> anew = marks(before(old, FERRY, BRIDGE), FERRY, MILL, BRIDGE);

        assertThat(anew.get(0)).isEqualTo(old.get(0));
        assertThat(anew.get(2)).isEqualTo(old.get(1));
        assertThat(anew)
                .as("the story in between must not take a mark that is in use")
                .doesNotHaveDuplicates();
    }

    @Test
    void aStoryKeepsItsMarkWhenWhatStoodBeforeItIsNoneAnyMore() {
        List<String> old = marks(Map.of(), FERRY, MILL, BRIDGE);

        assertThat(marks(before(old, FERRY, MILL, BRIDGE), FERRY, BRIDGE)).containsExactly(old.get(0), old.get(2));
    }

    @Test
    void aStoryKeepsItsMarkWhenItLosesItsTail() {
        List<String> old = marks(Map.of(), FERRY + " " + MILL.substring(0, 14), BRIDGE);

        assertThat(marks(before(old, FERRY + " " + MILL.substring(0, 14), BRIDGE), FERRY, BRIDGE))
                .isEqualTo(old);
    }

    @Test
    void theFirstPartOfAFileThatWasOneClippingGoesOnUnderItsMark() {
        List<String> old = marks(Map.of(), FERRY + " " + MILL + " " + BRIDGE);

        List<String> anew = marks(before(old, FERRY + " " + MILL + " " + BRIDGE), FERRY, MILL, BRIDGE);

        assertThat(anew.get(0)).isEqualTo(old.get(0));
        assertThat(anew).doesNotHaveDuplicates();
    }

    private static List<String> marks(Map<Integer, Map.Entry<String, String>> before, String... stories) {
        var sketches = new TreeMap<Integer, Sketch>();
        for (String story : stories) {
            sketches.put(sketches.size() + 1, Sketch.of(story));
        }
        return List.copyOf(new Marks(FILE, before).of(sketches).values());
    }

    private static Map<Integer, Map.Entry<String, String>> before(List<String> marks, String... stories) {
        var before = new TreeMap<Integer, Map.Entry<String, String>>();
        for (int i = 0; i < stories.length; i++) {
            before.put(i + 1, Map.entry(marks.get(i), Sketch.of(stories[i]).text()));
        }
        return before;
    }
}
