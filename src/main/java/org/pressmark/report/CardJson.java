package org.pressmark.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Edtf;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Kind;

/** A clipping as the script of the page reads it; what is empty is left out. */
final class CardJson {

    private final ShownHeadings headings;
    private final UnaryOperator<String> linkTo;

    /** @param linkTo leads from a file of the archive to its path as seen from the page */
    CardJson(ShownHeadings headings, UnaryOperator<String> linkTo) {
        this.headings = headings;
        this.linkTo = linkTo;
    }

    Map<String, Object> of(Card card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "id", card.id());
        put(facts, "headline", value(card, Column.HEADLINE));
        put(facts, "supplied", value(card, Column.HEADLINE_SUPPLIED));
        put(facts, "date", value(card, Column.DATE_PUBLISHED));
        put(
                facts,
                "from",
                card.date().flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""));
        put(facts, "outlet", value(card, Column.OUTLET));
        put(facts, "byline", String.join(", ", values(card, Column.BYLINE)));
        put(facts, "dateline", value(card, Column.DATELINE_PLACE));
        put(facts, "language", value(card, Column.LANGUAGE));
        put(facts, "abstract", value(card, Column.ABSTRACT));
        put(facts, "people", shown(card, Kind.PERSON));
        put(facts, "organisations", shown(card, Kind.ORGANISATION));
        put(facts, "places", shown(card, Kind.PLACE));
        put(facts, "topics", shown(card, Kind.TOPIC));
        put(facts, "subjects", shown(card, Kind.SUBJECT));
        put(facts, "file", card.source().path());
        put(facts, "where", card.locator());
        put(facts, "link", linkTo.apply(card.source().fileOnDisk()));
        put(facts, "review", values(card, Column.REVIEW_REASONS));
        return facts;
    }

    /** The headings of a kind as the report shows them, each once. */
    List<String> shown(Card card, Kind kind) {
        return card.entry().findings(kind.column()).stream()
                .map(finding -> headings.shown(kind, finding))
                .distinct()
                .toList();
    }

    private static String value(Card card, Column column) {
        Optional<Finding> first = card.entry().first(column);
        return first.map(Finding::value).orElse("");
    }

    private static List<String> values(Card card, Column column) {
        return card.entry().findings(column).stream().map(Finding::value).toList();
    }

    private static void put(Map<String, Object> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, value);
        }
    }

    private static void put(Map<String, Object> facts, String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.put(key, values);
        }
    }
}
