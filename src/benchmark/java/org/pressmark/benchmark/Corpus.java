package org.pressmark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented archive: of twenty files twelve are text, four PDF, three Word and one is old Word. A file depends on its number alone,
 * so that a smaller archive is the beginning of a larger one.
 *
 * @param folder where it lies
 * @param files its files by number
 */
record Corpus(Path folder, List<Path> files) {

    private static final long SEED = 20_210_323;
    /** Neighbouring seeds begin alike; this odd number (2^64 divided by the golden ratio) sets them far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int FILES_OF_A_FOLDER = 500;
    private static final List<Format> MIX = mix("TPTDTPTTXTPTDTTPTDTT");

    Corpus {
        files = List.copyOf(files);
    }

    /** Writes the archive into {@code folder}. */
    static Corpus in(Path folder, int size) throws IOException {
        var words = new Words();
        var files = new ArrayList<Path>();
        for (int number = 0; number < size; number++) {
            Format format = MIX.get(number % MIX.size());
            Path box = folder.resolve("box-%03d".formatted(number / FILES_OF_A_FOLDER));
            Path file = box.resolve(
                    "clipping-%06d.%s".formatted(number, format.name().toLowerCase(Locale.ROOT)));
            Files.createDirectories(box);
            Files.write(file, format.document(Story.invented(words, new Random((SEED + number) * SPREAD))));
            files.add(file);
        }
        return new Corpus(folder, files);
    }

    private static List<Format> mix(String letters) {
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'P' -> Format.PDF;
                    case 'D' -> Format.DOCX;
                    case 'X' -> Format.DOC;
                    default -> Format.TXT;
                })
                .toList();
    }
}
