package org.pressmark.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.clipping.Decision.Verdict;

class DecisionTest {

    private static final Passage PRINTED = new Passage(0, 6, "Ledger");
    private static final Entry ENTRY = new Entry(Map.of(
            Column.HEADLINE, List.of(Finding.read("Ledger", PRINTED, "headline-line", 70)),
            Column.REVIEW_REASONS, List.of(Finding.derived("OUTLET_MISSING", "test", 100))));

    @ParameterizedTest(name = "{0} with {1} comes to {2}")
    @CsvSource({
        "'', '', OPEN",
        "accept, '', ACCEPTED",
        "' Accept ', '', ACCEPTED",
        "accept, 2021-03, CORRECTED",
        "correct, 2021-03, CORRECTED",
        "correct, '', OPEN",
        "'', 2021-03-23, CORRECTED",
        "'', -, CORRECTED",
        "'', 23.3.2021, OPEN",
        "'', 2021-02-30, OPEN",
        "REJECT, '', REJECTED",
        "reject, nonsense, REJECTED",
        "undo, '', WITHDRAWN",
        "perhaps, '', OPEN",
        "perhaps, 2021-03, OPEN"
    })
    void comesToWhatWasMeant(String word, String date, Verdict verdict) {
        var decision = new Decision("CLP-1", word, Map.of(), Map.of(Column.DATE_PUBLISHED, date), "");
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.problem().isPresent()).isEqualTo(verdict == Verdict.OPEN && !decision.isBlank());
    }

    @Test
    void acceptedValueKeepsItsEvidenceAndIsCertain() {
        var decision =
                new Decision("CLP-1", "accept", Map.of(Column.HEADLINE, "Ledger", Column.OUTLET, ""), Map.of(), "");
        Entry entry = decision.appliedTo(ENTRY, name -> name);
        Finding headline = entry.first(Column.HEADLINE).orElseThrow();
        assertThat(headline.passages()).containsExactly(PRINTED);
        assertThat(headline.rule()).isEqualTo("librarian");
        assertThat(headline.confidence()).isEqualTo(100);
        assertThat(entry.findings(Column.REVIEW_REASONS)).isEmpty();
        assertThat(entry.first(Column.REVIEW_STATUS).orElseThrow().value()).isEqualTo("accepted");
    }

    @Test
    void acceptedEmptyCellStaysEmptyWhateverLaterRulesFind() {
        var decision =
                new Decision("CLP-1", "accept", Map.of(Column.HEADLINE, "", Column.OUTLET, "The Bee"), Map.of(), "");
        Entry entry = decision.appliedTo(ENTRY, name -> "outlet:" + name);
        assertThat(entry.findings(Column.HEADLINE)).isEmpty();
        assertThat(entry.first(Column.OUTLET).orElseThrow().key()).isEqualTo("outlet:The Bee");
    }

    @Test
    void correctedAuthorsAreSeveral() {
        var decision = new Decision("CLP-1", "", Map.of(), Map.of(Column.BYLINE, "Ann Lee|Bo Li"), "");
        assertThat(decision.appliedTo(ENTRY, name -> name).findings(Column.BYLINE))
                .extracting(Finding::value)
                .containsExactly("Ann Lee", "Bo Li");
    }

    @Test
    void rejectedClippingKeepsItsValues() {
        var decision = new Decision("CLP-1", "reject", Map.of(Column.HEADLINE, "x"), Map.of(), "no clipping");
        Entry entry = decision.appliedTo(ENTRY, name -> name);
        assertThat(entry.findings(Column.HEADLINE)).isEqualTo(ENTRY.findings(Column.HEADLINE));
        assertThat(entry.first(Column.REVIEW_STATUS).orElseThrow().value()).isEqualTo("rejected");
        assertThat(entry.first(Column.CATALOGUER_NOTE).orElseThrow().value()).isEqualTo("no clipping");
    }
}
