package org.pressmark.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a librarian wrote about one clipping on the workbook's sheets for review, as it was written. What it means is told by the
 * methods, so that what cannot be understood is kept as well.
 *
 * @param clippingId the clipping
 * @param word what stands in the cell Decision: accept, correct, reject, undo, nothing, or anything else
 * @param shown what the catalogue said in the columns that can be decided; a column that is absent is left to the rules
 * @param typed what was written into the cells for corrections; {@value #NOTHING} says that there is nothing
 * @param note what was written besides; may be empty
 */
public record Decision(
        String clippingId, String word, Map<Column, String> shown, Map<Column, String> typed, String note) {

    /** What a decision comes to. */
    public enum Verdict {
        ACCEPTED,
        CORRECTED,
        REJECTED,
        /** An earlier decision no longer holds. */
        WITHDRAWN,
        /** Nothing was decided, or it could not be understood. */
        OPEN;

        /** As it stands in the column {@code review_status}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rule of findings that a librarian decided. */
    public static final String RULE = "librarian";

    /** What is typed into a cell for a correction to say that there is no such thing. */
    public static final String NOTHING = "-";

    public static final String ACCEPT = "accept";
    public static final String CORRECT = "correct";
    public static final String REJECT = "reject";
    public static final String UNDO = "undo";

    /** The columns that a librarian decides, in the order of the sheet. */
    public static final List<Column> COLUMNS = List.of(
            Column.HEADLINE,
            Column.DATE_PUBLISHED,
            Column.OUTLET,
            Column.BYLINE,
            Column.DATELINE_PLACE,
            Column.LANGUAGE);

    private static final int CERTAIN = 100;
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    public Decision {
        if (clippingId.isBlank()) {
            throw new IllegalArgumentException("a decision needs a clipping");
        }
        word = word.strip();
        note = note.strip();
        shown = copy(shown);
        typed = copy(typed);
        typed.values().removeIf(String::isEmpty);
        shown = Collections.unmodifiableMap(shown);
        typed = Collections.unmodifiableMap(typed);
    }

    private static Map<Column, String> copy(Map<Column, String> cells) {
        var copy = new EnumMap<Column, String>(Column.class);
        cells.forEach((column, cell) -> {
            if (!COLUMNS.contains(column)) {
                throw new IllegalArgumentException("nobody decides the column " + column);
            }
            copy.put(column, cell.strip());
        });
        return copy;
    }

    /** Whether nothing was written at all. */
    public boolean isBlank() {
        return word.isEmpty() && typed.isEmpty() && note.isEmpty();
    }

    /** What it comes to. Cells that were corrected count, whether the word was chosen or not, unless the clipping is rejected. */
    public Verdict verdict() {
        if (problem().isPresent()) {
            return Verdict.OPEN;
        }
        return switch (lower()) {
            case REJECT -> Verdict.REJECTED;
            case UNDO -> Verdict.WITHDRAWN;
            case ACCEPT, CORRECT -> typed.isEmpty() ? Verdict.ACCEPTED : Verdict.CORRECTED;
            default -> typed.isEmpty() ? Verdict.OPEN : Verdict.CORRECTED;
        };
    }

    /** Why it cannot be carried out, in a sentence for whoever wrote it; nothing if it can. */
    public Optional<String> problem() {
        String lower = lower();
        if (!List.of("", ACCEPT, CORRECT, REJECT, UNDO).contains(lower)) {
            return Optional.of("“" + word + "” is no decision: choose accept, correct or reject.");
        }
        if (lower.equals(REJECT) || lower.equals(UNDO)) {
            return Optional.empty();
        }
        if (lower.equals(CORRECT) && typed.isEmpty()) {
            return Optional.of(
                    "It says “correct”, but nothing was corrected: write into a cell for corrections, or accept.");
        }
        return problemOfDate().or(this::problemOfLanguage);
    }

    private Optional<String> problemOfDate() {
        String date = held(Column.DATE_PUBLISHED);
        return date.isEmpty() || date.equals(NOTHING) || Edtf.parse(date).isPresent()
                ? Optional.empty()
                : Optional.of("The date “" + date + "” cannot be read: write it as 2021-03-23, 2021-03 or 2021.");
    }

    private Optional<String> problemOfLanguage() {
        String language = held(Column.LANGUAGE);
        return language.isEmpty()
                        || language.equals(NOTHING)
                        || LANGUAGE_CODE.matcher(language).matches()
                ? Optional.empty()
                : Optional.of("The language “" + language + "” is not a code: write en, fr, de or the like.");
    }

    private String held(Column column) {
        return typed.getOrDefault(column, shown.getOrDefault(column, ""));
    }

    private String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** What holds in each column that was decided, empty text for nothing; no column if the clipping was not accepted. */
    public Map<Column, String> values() {
        var values = new EnumMap<Column, String>(Column.class);
        if (verdict() == Verdict.ACCEPTED || verdict() == Verdict.CORRECTED) {
            values.putAll(shown);
            typed.forEach((column, value) -> values.put(column, value.equals(NOTHING) ? "" : value));
        }
        return values;
    }

    /** Whether carrying out this one gives what carrying out the other gives. */
    public boolean hasEffectOf(Decision other) {
        boolean decided = verdict() != Verdict.OPEN;
        boolean same = decided
                ? other.isAffirmative() == isAffirmative()
                        && (isAffirmative() || verdict() == other.verdict())
                        && values().equals(other.values())
                : equals(other);
        return same && note.equals(other.note);
    }

    private boolean isAffirmative() {
        return verdict() == Verdict.ACCEPTED || verdict() == Verdict.CORRECTED;
    }

    /**
     * The entry as it is after this decision: decided values come from the rule {@value #RULE} with the confidence 100, keep their
     * evidence where the rules had found the same, and there is no reason for review any more.
     *
     * @param outletKey leads from the name of an outlet to the key that its findings share
     */
    public Entry appliedTo(Entry entry, UnaryOperator<String> outletKey) {
        var findings = new EnumMap<Column, List<Finding>>(Column.class);
        findings.putAll(entry.findings());
        if (!note.isEmpty()) {
            findings.put(Column.CATALOGUER_NOTE, List.of(Finding.derived(note, RULE, CERTAIN)));
        }
        Verdict verdict = verdict();
        if (verdict != Verdict.OPEN && verdict != Verdict.WITHDRAWN) {
            values().forEach((column, value) ->
                    findings.put(column, decided(column, value, entry.findings(column), outletKey)));
            findings.remove(Column.REVIEW_REASONS);
            findings.put(Column.REVIEW_STATUS, List.of(Finding.derived(verdict.key(), RULE, CERTAIN)));
        }
        return new Entry(findings);
    }

    private static List<Finding> decided(
            Column column, String value, List<Finding> found, UnaryOperator<String> outletKey) {
        String before = found.stream().map(Finding::value).collect(Collectors.joining(Column.SEPARATOR));
        if (plain(before).equals(plain(value))) {
            return found.stream()
                    .map(finding -> new Finding(
                            finding.value(),
                            finding.key(),
                            finding.note(),
                            finding.passages(),
                            RULE,
                            CERTAIN,
                            finding.alternatives()))
                    .toList();
        }
        var decided = new ArrayList<Finding>();
        for (String part : parts(column, value)) {
            String key = column == Column.OUTLET ? outletKey.apply(part) : "";
            String note = column == Column.DATE_PUBLISHED ? RULE : "";
            List<String> others = before.isEmpty() ? List.of() : List.of(before);
            decided.add(new Finding(part, key, note, List.of(), RULE, CERTAIN, others));
        }
        return decided;
    }

    private static List<String> parts(Column column, String value) {
        List<String> parts = column.type() == Column.Type.LIST ? Arrays.asList(value.split("\\|")) : List.of(value);
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** A cell holds no control characters and has {@code /} for the sign between values. */
    private static String plain(String value) {
        return BLANKS.matcher(value.replace('|', '/')).replaceAll(" ").strip();
    }
}
