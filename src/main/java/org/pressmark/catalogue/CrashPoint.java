package org.pressmark.catalogue;

import java.nio.file.Path;

/** Called before each step of a publication that changes the disk; a test throws here to stop it as a power cut would. */
interface CrashPoint {

    /** The real one, which does nothing. */
    CrashPoint NONE = (step, file) -> {};

    /** What is about to happen to a file. */
    enum Step {
        WRITE,
        FLUSH,
        RENAME,
        DELETE
    }

    void before(Step step, Path file);
}
