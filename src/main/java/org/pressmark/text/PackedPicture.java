package org.pressmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A picture that a page of a PDF shows, as it is packed. Looked up without PDFBox's own objects, which unpack a picture to be told its size,
 * and fail where they have no decoder for it.
 *
 * @param width in dots, as stated
 * @param height in dots, as stated
 */
record PackedPicture(COSStream stream, int width, int height) {

    private static final int DEEPEST = 3;
    private static final int MOST = 200;

    /** The pictures of a page, those within its forms too. */
    static List<PackedPicture> on(PDPage page) {
        List<PackedPicture> found = new ArrayList<>();
        PDResources resources = page.getResources();
        if (resources != null) {
            gather(resources.getCOSObject(), 0, found);
        }
        return found;
    }

    private static void gather(COSDictionary resources, int depth, List<PackedPicture> found) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : objects.keySet()) {
            COSStream stream = objects.getCOSStream(name);
            if (stream == null || found.size() >= MOST) {
                continue;
            }
            COSName kind = stream.getCOSName(COSName.SUBTYPE);
            COSDictionary inner = stream.getCOSDictionary(COSName.RESOURCES);
            if (COSName.IMAGE.equals(kind)) {
                found.add(new PackedPicture(stream, stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0)));
            } else if (COSName.FORM.equals(kind) && inner != null) {
                gather(inner, depth + 1, found);
            }
        }
    }

    /** How many dots it has. */
    double dots() {
        return (double) width * height;
    }

    boolean isJpeg2000() {
        List<COSName> filters = new PDStream(stream).getFilters();
        return !filters.isEmpty() && COSName.JPX_DECODE.equals(filters.get(filters.size() - 1));
    }

    /** Writes the file in JPEG 2000 that it is. */
    void writeTo(Path file) throws IOException {
        try (InputStream packed = new PDStream(stream).createInputStream(List.of(COSName.JPX_DECODE.getName()))) {
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
