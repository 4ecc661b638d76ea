package org.pressmark.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.anatomy.Line;
import org.pressmark.anatomy.Signatures;
import org.pressmark.anatomy.SourceLine;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.GivenNames;
import org.pressmark.language.Outlets;

/**
 * The authors: persons only, without roles, addresses, desks and agencies. Reporters named in a closing bracket, and initials with which
 * the last sentence is signed, count where no other byline stands.
 */
final class BylineField implements Field {

    private static final Pattern SIGNED =
            Pattern.compile("[\\p{Ll}\\d)\"”’][.!?][\"”’)]?\\s+(?<initials>\\p{Lu}{2,4})\\s*$");

    private static final Pattern SIGNED_FROM = Pattern.compile(
            "[\\p{Ll}\\d)\"”’][.!?][\"”’)]?\\s+(?<name>\\p{Lu}[\\p{L}.'’-]{1,25}(?: \\p{Lu}[\\p{L}.'’-]{0,25}){1,3}), (?<town>\\p{Lu}[\\p{L}.'’ -]{2,30})\\s*$");

    private final Craft craft;
    private final AuthorNotes notes;
    private final Signatures signatures;

    BylineField(Craft craft) {
        this.craft = craft;
        this.notes = new AuthorNotes(craft.bylines());
        this.signatures = new Signatures(craft.bylines());
    }

    @Override
    public Column column() {
        return Column.BYLINE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        var authors = new LinkedHashMap<String, Finding>();
        sheet.clipping().statements().stream()
                .filter(statement -> statement.label() == Statement.Label.BYLINE)
                .filter(statement -> statement.origin() != Statement.Origin.PROPERTY)
                .forEach(statement -> stated(statement, authors));
        sheet.anatomy().bylines().stream()
                .filter(line -> !isCredit(line))
                .forEach(line -> printed(sheet, line, 93, authors));
        sheet.anatomy().masthead().stream()
                .flatMap(line -> craft.sourceLines().in(sheet.text(), line).flatMap(SourceLine::author).stream())
                .filter(name -> !craft.bylines().isCommon(name.printed()))
                .filter(name -> !craft.dateLines().speaksOfDates(name.printed()))
                .forEach(name -> printed(sheet, name, 90, authors));
        if (authors.isEmpty()) {
            sheet.anatomy().bylines().stream()
                    .filter(this::isCredit)
                    .forEach(line -> printed(sheet, line, 80, authors));
        }
        if (authors.isEmpty()) {
            notes.authorIn(sheet).ifPresent(name -> noted(name, authors));
        }
        return authors.isEmpty()
                ? signedFrom(sheet).or(() -> initials(sheet)).stream().toList()
                : List.copyOf(authors.values());
    }

    private boolean isCredit(Passage line) {
        return craft.bylines().isClosingCredit(line.printed());
    }

    private void noted(Passage name, Map<String, Finding> authors) {
        String author = craft.capitals().mixed(name.printed());
        authors.put(Outlets.fold(author), Finding.read(author, name, "author-note", 75));
    }

    private void stated(Statement statement, Map<String, Finding> authors) {
        String value = statement.value();
        for (Passage name : craft.bylines().namesIn(value, Passage.of(value, 0, value.length()))) {
            String author = craft.capitals().mixed(name.printed());
            authors.putIfAbsent(Outlets.fold(author), Finding.derived(author, "stated-byline", 96));
        }
    }

    private void printed(Worksheet sheet, Passage line, int confidence, Map<String, Finding> authors) {
        for (Passage name : craft.bylines().namesIn(sheet.text(), line)) {
            if (isPlace(name.printed())) {
                continue;
            }
            String author = craft.capitals().mixed(name.printed());
            authors.putIfAbsent(
                    Outlets.fold(author),
                    Finding.read(author, name, isCredit(line) ? "closing-credit" : "byline", confidence));
        }
    }

    /** {@code By The Gazette — New Haven}: from where the house wrote. */
    private boolean isPlace(String name) {
        return craft.isPlace().test(name) && !GivenNames.contains(name.split(" ")[0]);
    }

    /** {@code ... and then swim. Harlan Doe, Otter City}: the writer of a letter, behind the last sentence. */
    private Optional<Finding> signedFrom(Worksheet sheet) {
        List<Passage> body = sheet.anatomy().body();
        Matcher signed = SIGNED_FROM.matcher(
                body.isEmpty() ? "" : body.get(body.size() - 1).printed());
        if (!signed.find()
                || !signatures.maySign(signed.group("name"))
                || !craft.isPlace().test(signed.group("town"))) {
            return Optional.empty();
        }
        int start = body.get(body.size() - 1).start();
        return Optional.of(Finding.read(
                signed.group("name"),
                Passage.of(sheet.text(), start + signed.start("name"), start + signed.end("name")),
                "signed-letter",
                76));
    }

    /** {@code ... until May. DMS}: initials behind the last sentence that name no agency. */
    private Optional<Finding> initials(Worksheet sheet) {
        List<Passage> body = sheet.anatomy().body();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Passage last = body.get(body.size() - 1);
        Matcher signed = SIGNED.matcher(last.printed());
        if (!signed.find()
                || craft.outlets().find(signed.group("initials")).isPresent()
                || craft.furniture()
                        .isEndMark(new Line(
                                Passage.of(
                                        signed.group("initials"),
                                        0,
                                        signed.group("initials").length()),
                                0,
                                false))) {
            return Optional.empty();
        }
        Passage name = Passage.of(
                sheet.text(), last.start() + signed.start("initials"), last.start() + signed.end("initials"));
        return Optional.of(Finding.read(name.printed(), name, "signed-with-initials", 62));
    }
}
