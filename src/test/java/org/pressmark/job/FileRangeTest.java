package org.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a partition tells its files. */
class FileRangeTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "-1, 19", "19, 40", "123456789012, 9999999999999"})
    void isToldByTheNameOfItsStep(long after, long last) {
        var range = new FileRange(after, last);

        assertThat(FileRange.ofStep("files:" + range.partition())).isEqualTo(range);
    }
}
