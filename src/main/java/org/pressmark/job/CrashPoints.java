package org.pressmark.job;

import org.pressmark.catalogue.CrashPoint;

/**
 * Where a test has the machine stop. The system property {@code pressmark.crash-at} gives the number of a step that changes the disk
 * (a commit, a file written, flushed, renamed or deleted); the process halts before it, as if the power were cut. No user sets it.
 */
final class CrashPoints {

    private static final String PROPERTY = "pressmark.crash-at";
    private static final int KILLED = 137;

    private CrashPoints() {}

    static CrashPoint ofThisProcess() {
        int fatal = Integer.getInteger(PROPERTY, 0);
        if (fatal == 0) {
            return CrashPoint.NONE;
        }
        var count = new java.util.concurrent.atomic.AtomicInteger();
        return (step, file) -> {
            if (count.incrementAndGet() == fatal) {
                System.err.println("halted before " + step + " of " + file.getFileName());
                Runtime.getRuntime().halt(KILLED);
            }
        };
    }
}
