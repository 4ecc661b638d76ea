package org.pressmark.field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Text;
import org.pressmark.language.Mended;
import org.pressmark.language.ScanDamage;

/**
 * A clipping whose characters were recognised in a picture. The fields look at it as it was most probably printed; what they find says
 * what the scan has in that place, and is less sure where something was mended or where the scan is poor.
 *
 * @param clipping with its damage mended
 * @param mended the way back
 */
record Scanned(Clipping clipping, Mended mended) {

    /** What mending a passage takes from the confidence of a finding. */
    private static final int DOUBT = 12;

    static boolean isScan(Clipping clipping) {
        return clipping.origin() == Text.Origin.OCR || clipping.origin() == Text.Origin.PDF_TEXT_AND_OCR;
    }

    static Scanned of(Clipping read) {
        Mended mended = ScanDamage.shared().mend(read.text());
        return new Scanned(
                new Clipping(
                        read.source(),
                        read.number(),
                        mended.text(),
                        read.locator(),
                        read.format(),
                        read.origin(),
                        read.quality(),
                        read.marks().stream().map(mended::mended).toList(),
                        read.statements(),
                        read.doubts()),
                mended);
    }

    /** The findings with the passages of the scan. */
    Map<Column, List<Finding>> asScanned(Map<Column, List<Finding>> findings) {
        var scanned = new EnumMap<Column, List<Finding>>(Column.class);
        findings.forEach((column, found) ->
                scanned.put(column, found.stream().map(this::asScanned).toList()));
        return scanned;
    }

    private Finding asScanned(Finding finding) {
        if (finding.passages().isEmpty()) {
            return finding;
        }
        boolean changed = mended.touches(finding.passages().get(0));
        int confidence = Math.max(1, finding.confidence() - (changed ? DOUBT : 0));
        boolean poor = clipping.quality() < Review.LEGIBLE;
        return new Finding(
                finding.value(),
                finding.key(),
                finding.note(),
                finding.passages().stream().map(mended::scanned).toList(),
                finding.rule(),
                poor ? Math.min(confidence, clipping.quality()) : confidence,
                finding.alternatives());
    }
}
