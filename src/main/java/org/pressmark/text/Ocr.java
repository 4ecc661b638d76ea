package org.pressmark.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Text recognition as a child process has it at hand: the program tesseract if it is installed, else the one that we bring along.
 *
 * @param engine recognises one page
 * @param pages most pages that are recognised in one file
 */
record Ocr(Engine engine, int pages) {

    private static final String NOTHING = "nothing";

    /** No text recognition. */
    static final Ocr NONE = new Ocr((picture, page, dpi) -> RecognisedPage.BLANK, 0);

    /** Whether this machine has an engine. */
    static boolean isAvailable() {
        return !engineHere().equals(NOTHING);
    }

    /** Which engine this machine has. */
    static String engineHere() {
        return Tesseract.installedProgram()
                .map(Path::toString)
                .orElse(OwnTesseract.isThere() ? "our own tesseract" : NOTHING);
    }

    /** What {@link OcrSettings#asArguments} asked for. The engine is started when a page needs it. */
    static Ocr of(List<String> arguments, Path folder, int limit) {
        OcrSettings settings = OcrSettings.of(arguments);
        return settings.mode() == OcrSettings.Mode.OFF
                ? NONE
                : new Ocr(new OnDemand(settings, folder, limit), settings.pages());
    }

    boolean isOn() {
        return pages > 0;
    }

    private static final class OnDemand implements Engine {

        private final OcrSettings settings;
        private final Path folder;
        private final int limit;
        private Optional<Engine> opened = Optional.empty();

        OnDemand(OcrSettings settings, Path folder, int limit) {
            this.settings = settings;
            this.folder = folder;
            this.limit = limit;
        }

        @Override
        public RecognisedPage recognise(Path picture, int page, int dpi) throws EngineException {
            if (opened.isEmpty()) {
                opened = Optional.of(open());
            }
            return opened.get().recognise(picture, page, dpi);
        }

        private Engine open() throws EngineException {
            return new Straightener(program(), folder);
        }

        private Engine program() throws EngineException {
            Optional<Path> installed = Tesseract.installedProgram();
            if (installed.isPresent()) {
                return new Tesseract(installed.get(), Optional.empty(), folder, settings, limit);
            }
            Path own = OwnTesseract.unpack(folder);
            return new Tesseract(own, Optional.of(own.resolveSibling("")), folder, settings, limit);
        }
    }
}
