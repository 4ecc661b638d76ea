package org.pressmark.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Turns a page that lies askew upright before an engine sees it, and hands every other page on as it is. How much that helps is in
 * {@code docs/accuracy.md}. Where Leptonica does not run, all pages are handed on as they are.
 */
final class Straightener implements Engine {

    private final Engine engine;
    private final Path folder;

    /** @param folder for temporary files */
    Straightener(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    @Override
    public RecognisedPage recognise(Path picture, int page, int dpi) throws EngineException {
        Path upright = folder.resolve("upright.pnm");
        try {
            Optional<Leptonica.Upright> turned =
                    Leptonica.isThere() ? Leptonica.upright(picture, page, upright) : Optional.empty();
            return turned.isPresent()
                    ? engine.recognise(upright, 0, dpi > 0 ? dpi : turned.get().dpi())
                    : engine.recognise(picture, page, dpi);
        } finally {
            delete(upright);
        }
    }

    /** What is left of it goes with the folder. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
