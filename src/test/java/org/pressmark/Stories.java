package org.pressmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small archives for tests to which it does not matter what the clippings say. */
final class Stories {

    private Stories() {}

    /** Makes a folder {@code input} in {@code folder} with so many files, {@code story-0.txt} and on, each one clipping. */
    static Path write(Path folder, int files) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int number = 0; number < files; number++) {
            Files.writeString(input.resolve("story-" + number + ".txt"), "story " + number + " of rain on the hills");
        }
        return input;
    }
}
