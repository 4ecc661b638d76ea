package org.pressmark.benchmark;

import java.time.Duration;

/**
 * What some work on some files cost.
 *
 * @param files number of files
 * @param wall time that passed
 * @param cpu processor time, of all threads and processes
 * @param peakBytes most memory at any moment, 0 if it could not be seen
 */
record Cost(int files, Duration wall, Duration cpu, long peakBytes) {

    double filesPerSecond() {
        return files * 1e9 / wall.toNanos();
    }

    double cpuMillisPerFile() {
        return cpu.toNanos() / 1e6 / files;
    }
}
