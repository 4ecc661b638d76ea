package org.pressmark.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Passage;

/**
 * One place at which a clipping names something that has a heading.
 *
 * @param clippingId the clipping
 * @param kind what is named
 * @param entityId the heading, empty if the finding is known by no key
 * @param finding the finding that the passage belongs to
 * @param passage where it stands, empty if it was not read from the text
 */
record Mention(String clippingId, Kind kind, String entityId, Finding finding, Optional<Passage> passage) {

    private static final int ID_DIGITS = 16;

    /**
     * The mentions of one clipping: by kind, then in the order of the findings and of their passages. The same characters stand for
     * the same heading once only. A finding that was not read from the text is one mention without characters.
     */
    static List<Mention> of(Card card) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Finding finding : card.entry().findings(kind.column())) {
                String entity = finding.key().isEmpty() ? "" : Heading.idOf(kind, finding.key());
                for (Optional<Passage> passage : passages(finding)) {
                    var mention = new Mention(card.id(), kind, entity, finding, passage);
                    mentions.putIfAbsent(mention.identity(), mention);
                }
            }
        }
        return new ArrayList<>(mentions.values());
    }

    private static List<Optional<Passage>> passages(Finding finding) {
        return finding.passages().isEmpty()
                ? List.of(Optional.empty())
                : finding.passages().stream().map(Optional::of).toList();
    }

    /** The mention's own mark, made from the clipping, the heading and the place, never from the order of rows. */
    String id() {
        return "MEN-" + Sha256.of(identity()).substring(0, ID_DIGITS);
    }

    /** A fact about the passage, empty if there is none. */
    String ofPassage(Function<Passage, Object> fact) {
        return passage.map(fact).map(String::valueOf).orElse("");
    }

    private String identity() {
        String entity = entityId.isEmpty() ? finding.value() : entityId;
        return String.join("\n", clippingId, kind.key(), entity, ofPassage(Passage::start), ofPassage(Passage::end));
    }
}
