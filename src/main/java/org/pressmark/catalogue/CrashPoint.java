package org.pressmark.catalogue;

import java.nio.file.Path;

/** Called before each step that changes the disk; a test throws or halts here to stop it as a power cut would. */
public interface CrashPoint {

    /** The real one, which does nothing. */
    CrashPoint NONE = (step, file) -> {};

    /** What is about to happen. */
    enum Step {
        WRITE,
        FLUSH,
        RENAME,
        DELETE,
        /** A transaction is about to be committed. */
        COMMIT,
        /** A transaction was committed, and nothing was done since. */
        COMMITTED
    }

    void before(Step step, Path file);
}
