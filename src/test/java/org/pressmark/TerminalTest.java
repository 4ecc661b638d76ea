package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void coloursOnATerminalOnly() {
        assertThat(Terminal.of(true, Map.of("TERM", "xterm"))).isEqualTo(new Terminal(true, true));
        assertThat(Terminal.of(false, Map.of("TERM", "xterm"))).isEqualTo(Terminal.NONE);
    }

    @Test
    void obeysNoColorUnlessItIsEmpty() {
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).colours()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "0")).colours()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).colours()).isTrue();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).redraws()).isTrue();
    }

    @Test
    void sparesADumbTerminalEveryEscapeCode() {
        assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    }

    @Test
    void marksWithoutColoursToo() {
        assertThat(Terminal.NONE.marked("Oban")).isEqualTo(">>Oban<<");
        assertThat(Terminal.NONE.bold("Oban")).isEqualTo("Oban");
        assertThat(new Terminal(true, true).marked("Oban"))
                .startsWith("\u001b[")
                .endsWith("\u001b[0m");
    }
}
