package org.pressmark.text;

import static org.bytedeco.leptonica.global.leptonica.IFF_PNM;
import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo8;
import static org.bytedeco.leptonica.global.leptonica.pixDeskewGeneral;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixGetXRes;
import static org.bytedeco.leptonica.global.leptonica.pixRead;
import static org.bytedeco.leptonica.global.leptonica.pixReadHeader;
import static org.bytedeco.leptonica.global.leptonica.pixReadTiff;
import static org.bytedeco.leptonica.global.leptonica.pixRemoveAlpha;
import static org.bytedeco.leptonica.global.leptonica.pixWrite;
import static org.bytedeco.leptonica.global.leptonica.readHeaderTiff;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.leptonica.PIX;

/**
 * Leptonica, which tells how far a page is turned and turns it back; for Linux on x86-64, as {@link OwnTesseract}. Its memory is not of
 * Java's heap, so that large pictures are not taken.
 */
final class Leptonica {

    /** A picture that was turned upright, at this many dots per inch; 0 if nobody knows. */
    record Upright(int dpi) {}

    private static final String BRIDGE = "/org/bytedeco/leptonica/linux-x86_64/libjnileptonica.so";

    /** A page of a newspaper at 200 dpi, of A3 at 400; in colours it takes 240 MB. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Degrees either way; of what is turned further, the layout would be guesswork. */
    private static final float FURTHEST = 12;

    private static final float STEP = 1;

    /** Leptonica's own choices: how much smaller the picture is that is looked at, and which brightness is paper in it. */
    private static final int USUAL_REDUCTION = 0;

    private static final int PAPER = 130;

    private static final int LEAST_DPI = 70;
    private static final int MOST_DPI = 1200;

    private Leptonica() {}

    /** Whether it is in this build and runs on this system. */
    static boolean isThere() {
        return Loaded.RUNS;
    }

    /**
     * Writes page {@code page} of a picture, turned upright and in grey, to {@code target}. Nothing is written if the page lies straight to
     * a tenth of a degree, if it does not say clearly how it lies, is too large, or cannot be opened.
     */
    static Optional<Upright> upright(Path picture, int page, Path target) {
        if (pixels(picture.toString(), page) > MOST_PIXELS) {
            return Optional.empty();
        }
        PIX seen = page == 0 ? pixRead(picture.toString()) : pixReadTiff(picture.toString(), page);
        if (seen == null) {
            return Optional.empty();
        }
        try {
            return turned(seen, target) ? Optional.of(new Upright(dpi(seen))) : Optional.empty();
        } finally {
            pixDestroy(seen);
        }
    }

    private static boolean turned(PIX seen, Path target) {
        PIX opaque = pixRemoveAlpha(seen);
        PIX grey = pixConvertTo8(opaque, 0);
        pixDestroy(opaque);
        if (grey == null) {
            return false;
        }
        PIX upright = pixDeskewGeneral(
                grey, USUAL_REDUCTION, FURTHEST, STEP, USUAL_REDUCTION, PAPER, new float[1], new float[1]);
        try {
            return upright != null && !upright.equals(grey) && pixWrite(target.toString(), upright, IFF_PNM) == 0;
        } finally {
            pixDestroy(upright);
            pixDestroy(grey);
        }
    }

    private static long pixels(String picture, int page) {
        int[] width = new int[1];
        int[] height = new int[1];
        int[] any = new int[1];
        if (page == 0) {
            pixReadHeader(picture, any, width, height, any, any, any);
        } else {
            readHeaderTiff(picture, page, width, height, any, any, any, any, any);
        }
        return (long) width[0] * height[0];
    }

    private static int dpi(PIX picture) {
        int dpi = pixGetXRes(picture);
        return dpi >= LEAST_DPI && dpi <= MOST_DPI ? dpi : 0;
    }

    /** Loads the library when it is first asked for. */
    private static final class Loaded {

        static final boolean RUNS = OwnTesseract.isThere() && Leptonica.class.getResource(BRIDGE) != null && runs();

        private Loaded() {}

        private static boolean runs() {
            try {
                // Unpacked where the other temporary files are, and never minded by a thread of its own.
                System.setProperty(
                        "org.bytedeco.javacpp.cachedir", System.getProperty("java.io.tmpdir") + "/leptonica");
                System.setProperty("org.bytedeco.javacpp.nopointergc", "true");
                setMsgSeverity(L_SEVERITY_NONE);
                return true;
            } catch (LinkageError e) {
                return false; // Another C library, or a folder from which nothing may be run.
            }
        }
    }
}
