package org.pressmark.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JumpsTest {

    private static final Jumps JUMPS = Jumps.load();

    @ParameterizedTest
    @CsvFileSource(resources = "jump-lines.tsv", delimiter = '\t', quoteCharacter = '|')
    void readsALine(String line, String kind, String key, String page) {
        Optional<Jump> onward = JUMPS.onward(line);
        Optional<Jump> back = JUMPS.back(line);

        assertThat(onward.isPresent()).as("onward").isEqualTo(kind.equals("onward"));
        assertThat(back.isPresent()).as("back").isEqualTo(kind.equals("back"));
        onward.or(() -> back).ifPresent(jump -> {
            assertThat(jump.key()).isEqualTo(key == null ? "" : key);
            assertThat(jump.page()).isEqualTo(page);
        });
    }

    @Test
    void knowsAPageWithAndWithoutTheLetterOfItsSection() {
        assertThat(new Jump("", "A4", 0).leadsTo("A-4")).isTrue();
        assertThat(new Jump("", "4", 0).leadsTo("A4")).isTrue();
        assertThat(new Jump("", "A4", 0).leadsTo("B4")).isFalse();
        assertThat(new Jump("", "4", 0).leadsTo("14")).isFalse();
    }
}
