package org.pressmark.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.evaluation.Calibration.Band;
import org.pressmark.evaluation.Calibration.Share;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures as programs read them: JSON, shares from 0 to 1; what has no figure is left out. */
final class FiguresFile {

    private static final double PERCENT = 100;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FiguresFile() {}

    static String text(
            Scores all, Map<Trait, Map<String, Scores>> groups, Calibration calibration, List<ScoredField> fields) {
        var object = new LinkedHashMap<String, Object>();
        object.put("all", scores(all, fields));
        var by = new LinkedHashMap<String, Object>();
        groups.forEach((trait, group) -> {
            var values = new LinkedHashMap<String, Object>();
            group.forEach((value, scores) -> values.put(value, scores(scores, fields)));
            by.put(trait.key(), values);
        });
        object.put("by", by);
        object.put("calibration", calibration(calibration, fields));
        return MAPPER.writeValueAsString(object) + "\n";
    }

    private static Map<String, Object> scores(Scores scores, List<ScoredField> fields) {
        var object = new LinkedHashMap<String, Object>();
        Scores.Counts counts = scores.counts();
        object.put("files", counts.files());
        object.put("files_right_count", counts.filesRight());
        object.put("expected", counts.clippings());
        object.put("rows", counts.rows());
        object.put("matched", counts.matched());
        object.put("missing", counts.missing());
        object.put("extra", counts.extra());
        for (ScoredField field : fields) {
            if (scores.figure(field).isPresent()) {
                object.put(field.title(), field.isList() ? listed(scores.listed(field)) : exact(scores.exact(field)));
            }
        }
        return object;
    }

    private static Map<String, Object> exact(Scores.Exact exact) {
        var object = new LinkedHashMap<String, Object>();
        object.put("exact", exact.percent() / PERCENT);
        object.put("right", exact.right());
        object.put("of", exact.of());
        object.put("empty", exact.empty());
        return object;
    }

    private static Map<String, Object> listed(Scores.Listed listed) {
        var object = new LinkedHashMap<String, Object>();
        object.put("recall", listed.recall() / PERCENT);
        listed.precision().ifPresent(precision -> object.put("precision", precision / PERCENT));
        listed.f1().ifPresent(f1 -> object.put("f1", f1 / PERCENT));
        object.put("found", listed.found());
        object.put("required", listed.required());
        object.put("right", listed.right());
        object.put("judged", listed.judged());
        return object;
    }

    private static Map<String, Object> calibration(Calibration calibration, List<ScoredField> fields) {
        var object = new LinkedHashMap<String, Object>();
        for (ScoredField field : fields) {
            var bands = new LinkedHashMap<String, Object>();
            for (Band band : Band.values()) {
                Share share = calibration.share(field, band);
                if (share.of() > 0) {
                    bands.put(band.title(), share(share));
                }
            }
            if (!bands.isEmpty()) {
                object.put(field.title(), bands);
            }
        }
        return object;
    }

    private static Map<String, Object> share(Share share) {
        var object = new LinkedHashMap<String, Object>();
        object.put("right", share.right());
        object.put("of", share.of());
        return object;
    }
}
