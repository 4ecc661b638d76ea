package org.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.store.KnownFile;

/** When a file that was not read to its end is tried no more. */
class AttemptsTest {

    @ParameterizedTest(name = "{0} tries, {1} of them ended by the machine")
    @CsvSource({"0, 0", "1, 0", "1, 1", "2, 0", "3, 1", "4, 1"})
    void aFileIsTriedAgain(int tries, int outages) {
        assertThat(Attempts.verdictOn(file(tries, outages))).isEmpty();
    }

    @ParameterizedTest(name = "{0} tries, {1} of them ended by the machine")
    @CsvSource({"2, 2", "4, 2", "5, 0", "6, 1"})
    void aFileIsRefused(int tries, int outages) {
        assertThat(Attempts.verdictOn(file(tries, outages)))
                .map(Refusal::reason)
                .contains(Reason.PARSER_DIED);
    }

    private static KnownFile file(int tries, int outages) {
        return new KnownFile(1, new SourceFile("story.txt", "00", 5), 0, tries, outages);
    }
}
