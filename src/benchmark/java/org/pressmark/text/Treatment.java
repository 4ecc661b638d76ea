package org.pressmark.text;

import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_EITHER;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_GT;
import static org.bytedeco.leptonica.global.leptonica.pixDeskewGeneral;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixMedianFilter;
import static org.bytedeco.leptonica.global.leptonica.pixOtsuAdaptiveThreshold;
import static org.bytedeco.leptonica.global.leptonica.pixRead;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixWrite;

import com.recognition.software.jdeskew.ImageDeskew;
import com.recognition.software.jdeskew.ImageUtil;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.bytedeco.leptonica.PIX;

/** What could be done to a scan before it is recognised. */
enum Treatment {
    AS_IT_IS("as it is") {
        @Override
        void apply(Path picture) {}
    },

    /** Leptonica's search for the skew within 12 degrees, and its rotation by areas. */
    LEPTONICA("deskewed by Leptonica") {
        @Override
        void apply(Path picture) throws IOException {
            PIX page = read(picture);
            PIX straight = pixDeskewGeneral(page, 0, 12, 1, 0, 130, new float[1], new float[1]);
            write(picture, straight);
            pixDestroy(page);
        }
    },

    /** JDeskew's Hough transform, of Tess4J, and its rotation. */
    JDESKEW("deskewed by JDeskew") {
        @Override
        void apply(Path picture) throws IOException {
            BufferedImage page = ImageIO.read(picture.toFile());
            double skew = new ImageDeskew(page).getSkewAngle();
            if (Math.abs(skew) > LEAST_SKEW) {
                BufferedImage straight = ImageUtil.rotate(page, -skew, page.getWidth() / 2, page.getHeight() / 2);
                ImageIO.write(straight, "png", new File(picture.toString()));
            }
        }
    },

    MEDIAN("median of 3 by 3") {
        @Override
        void apply(Path picture) throws IOException {
            PIX page = read(picture);
            write(picture, pixMedianFilter(page, 3, 3));
            pixDestroy(page);
        }
    },

    /** Black and white by Otsu, then without spots of up to 3 dots a side. */
    SPOTS("spots of 3 by 3 taken out") {
        @Override
        void apply(Path picture) throws IOException {
            PIX page = read(picture);
            PIX[] ink = new PIX[1];
            org.bytedeco.javacpp.PointerPointer<PIX> made = new org.bytedeco.javacpp.PointerPointer<>(1);
            pixOtsuAdaptiveThreshold(page, 2000, 2000, 0, 0, 0.1f, null, made);
            ink[0] = made.get(PIX.class);
            write(picture, pixSelectBySize(ink[0], 3, 3, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, new int[1]));
            pixDestroy(ink[0]);
            pixDestroy(page);
        }
    };

    /** Degrees below which a page is left as it is. */
    private static final double LEAST_SKEW = 0.15;

    private static final int PNG = 3;

    private final String title;

    Treatment(String title) {
        this.title = title;
    }

    abstract void apply(Path picture) throws IOException;

    String title() {
        return title;
    }

    private static PIX read(Path picture) throws IOException {
        PIX page = pixRead(picture.toString());
        if (page == null) {
            throw new IOException(picture + " is not a picture that Leptonica opens");
        }
        return page;
    }

    private static void write(Path picture, PIX page) throws IOException {
        if (pixWrite(picture.toString(), page, PNG) != 0) {
            throw new IOException(picture + " was not written");
        }
        pixDestroy(page);
    }
}
