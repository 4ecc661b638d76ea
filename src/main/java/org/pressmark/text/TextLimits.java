package org.pressmark.text;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param fileBytes largest file that is read, in bytes
 * @param characters longest text that is kept, in characters; a longer one is refused as too large
 * @param line longest line, in characters; the rules that read a text are made for lines that someone set
 * @param pages largest number of pages
 * @param time longest time that one file may take
 * @param childHeapMegabytes heap of one child process
 * @param children number of child processes, as many as files are read at once
 * @param folder work folder for the children's configuration and temporary files; must exist
 */
public record TextLimits(
        long fileBytes,
        int characters,
        int line,
        int pages,
        Duration time,
        int childHeapMegabytes,
        int children,
        Path folder) {

    /** Limits with as many pages as there may be characters, in one line. */
    TextLimits(long fileBytes, int characters, Duration time, int childHeapMegabytes, int children, Path folder) {
        this(fileBytes, characters, characters, characters, time, childHeapMegabytes, children, folder);
    }

    public TextLimits {
        if (fileBytes < 1
                || characters < 1
                || line < 1
                || pages < 1
                || childHeapMegabytes < 64
                || children < 1
                || time.toMillis() < 1) {
            throw new IllegalArgumentException("limits must be positive, and the heap of a child at least 64 MB");
        }
    }
}
