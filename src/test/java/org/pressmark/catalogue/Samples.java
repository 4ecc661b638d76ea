package org.pressmark.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Change;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Decision;
import org.pressmark.clipping.Doubt;
import org.pressmark.clipping.Edition;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.FileRow;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.Reprint;
import org.pressmark.clipping.Run;
import org.pressmark.clipping.SourceFile;

/** Contents to write. */
public final class Samples {

    static final String SHA = "ab".repeat(32);

    private static final Edition EDITION = new Edition(7, "1.2.3", "42");

    private Samples() {}

    /** Contents held in memory. */
    public record Fixed(
            List<Card> cardList,
            List<Heading> headingList,
            List<FileRow> fileList,
            List<Change> changeList,
            List<Decision> decisionList,
            List<Run> runs)
            implements Contents {

        @Override
        public Stream<Card> cards() {
            return cardList.stream();
        }

        @Override
        public Stream<Heading> headings(Kind kind) {
            return headingList.stream().filter(heading -> heading.kind() == kind);
        }

        @Override
        public Stream<FileRow> files() {
            return fileList.stream();
        }

        @Override
        public Stream<Change> changes() {
            return changeList.stream();
        }

        @Override
        public Stream<Decision> decisions() {
            return decisionList.stream();
        }

        @Override
        public Edition edition() {
            return EDITION;
        }

        Fixed changed(Change... changes) {
            return new Fixed(cardList, headingList, fileList, List.of(changes), decisionList, runs);
        }

        Fixed decided(Decision... decisions) {
            return new Fixed(cardList, headingList, fileList, changeList, List.of(decisions), runs);
        }
    }

    /** A small catalogue with all that can stand in one. */
    public static Fixed contents() {
        return with(List.of(blinken(), headline("=1+1", 2)));
    }

    public static Fixed with(List<Card> cards) {
        return new Fixed(cards, headings(), files(), List.of(), List.of(), runs());
    }

    public static Fixed empty() {
        return new Fixed(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Contents of any size, made as they are asked for. */
    public static Contents many(int clippings) {
        return new Contents() {
            @Override
            public Stream<Card> cards() {
                return IntStream.range(0, clippings).mapToObj(Samples::longCard);
            }

            @Override
            public Stream<Heading> headings(Kind kind) {
                return Samples.headings().stream().filter(heading -> heading.kind() == kind);
            }

            @Override
            public Stream<FileRow> files() {
                return Samples.files().stream();
            }

            @Override
            public Stream<Change> changes() {
                return Stream.of();
            }

            @Override
            public Stream<Decision> decisions() {
                return Stream.of();
            }

            @Override
            public Edition edition() {
                return EDITION;
            }

            @Override
            public List<Run> runs() {
                return Samples.runs();
            }
        };
    }

    public static Card headline(String headline, int number) {
        return card(number, new Builder().add(Column.HEADLINE, Finding.derived(headline, "test", 80)));
    }

    static Card card(int number, Builder findings) {
        return new Card(
                "CLP-%016x".formatted(number),
                new SourceFile("a folder/clip \"" + number + "\".txt", SHA, 1234),
                number,
                "lines 1-20",
                "text/plain",
                findings.entry(),
                Reprint.SINGLE);
    }

    private static Card longCard(int number) {
        Builder findings = blinkenFindings()
                .add(Column.HEADLINE, Finding.derived("Headline number " + number + " of a rather long kind", "t", 90));
        for (int i = 0; i < 10; i++) {
            findings.add(
                    Column.PEOPLE, read("Person Number" + i, "person " + i).withKey("person-" + i + "-" + number % 97));
        }
        return card(number, findings);
    }

    public static Card blinken() {
        Card card = card(1, blinkenFindings());
        return new Card(
                card.id(),
                card.source(),
                1,
                "lines 1-40",
                "text/plain",
                card.entry(),
                new Reprint("RPT-1", "earliest", List.of("b/other|copy.txt", "c.txt")));
    }

    static Builder blinkenFindings() {
        return new Builder()
                .add(Column.HEADLINE, read("Blinken Visiting Brussels", "PREVIEW - Blinken Visiting Brussels"))
                .add(
                        Column.DATE_PUBLISHED,
                        read("2021-03-23", "23rd March, 2021")
                                .withNote("printed-header")
                                .withAlternatives(List.of("2021-03-24", "2021-03-25")))
                .add(Column.OUTLET, read("UrduPoint", "UrduPoint.com").withKey("outlet:urdupoint"))
                .add(Column.CREDIT_AGENCY, read("Sputnik", "Sputnik"))
                .add(Column.DATELINE_PLACE, read("Washington", "WASHINGTON"))
                .add(Column.GENRE, Finding.derived("genre:Preview", "flag", 99))
                .add(Column.LANGUAGE, Finding.derived("en", "detector", 99))
                .add(Column.PEOPLE, twice("Antony Blinken", "antony blinken"))
                .add(
                        Column.PEOPLE,
                        read("Ursula von der Leyen", "von der Leyen").withKey("ursula von der leyen"))
                .add(Column.ORGANISATIONS, read("NATO", "NATO").withKey("nato"))
                .add(Column.PLACES, read("Brussels, Belgium", "Brussels").withKey("geonames:2800866"))
                .add(Column.TOPICS, read("energy security", "energy security").withKey("energy security"))
                .add(Column.TOPICS, read("China | Russia", "China | Russia").withKey("china russia"))
                .add(Column.SUBJECTS, read("diplomacy", "talks").withKey("medtop:20000638"))
                .add(Column.SUBJECTS, read("defence", "alliance").withKey("medtop:20000065"))
                .add(
                        Column.ABSTRACT,
                        Finding.derived(
                                "US Secretary of State Antony Blinken travels to Brussels. ".repeat(8), "first", 90))
                .add(Column.WORD_COUNT, Finding.derived("640", "count", 100))
                .add(Column.REVIEW_REASONS, Finding.derived(Doubt.DATE_CONFLICT.name(), "dates", 100));
    }

    private static Finding read(String value, String printed) {
        return Finding.read(value, new Passage(10, 10 + printed.length(), printed), "test-rule", 90);
    }

    private static Finding twice(String value, String key) {
        Passage full = new Passage(100, 114, "Antony Blinken");
        return new Finding(
                value,
                key,
                "US Secretary of State",
                List.of(full, new Passage(150, 157, "Blinken"), full),
                "crf",
                95,
                List.of());
    }

    static List<Heading> headings() {
        return List.of(
                heading(Kind.PERSON, "antony blinken", "Antony Blinken", "Blinken, Antony", "US Secretary of State"),
                heading(Kind.ORGANISATION, "nato", "NATO", "NATO", ""),
                heading(Kind.PLACE, "geonames:2800866", "Brussels, Belgium", "Brussels, Belgium", "BE"),
                heading(Kind.TOPIC, "energy security", "energy security", "energy security", ""),
                heading(Kind.SUBJECT, "medtop:20000638", "diplomacy", "diplomacy", ""),
                heading(Kind.OUTLET, "outlet:urdupoint", "UrduPoint", "UrduPoint", ""));
    }

    private static Heading heading(Kind kind, String key, String preferred, String filing, String note) {
        return new Heading(
                kind,
                Heading.idOf(kind, key),
                key,
                preferred,
                Map.of(),
                filing,
                note,
                List.of("Blinken", "Secretary Blinken"),
                1,
                2,
                "2021-03-23",
                "2021-03-23",
                Optional.empty());
    }

    static List<FileRow> files() {
        return List.of(
                new FileRow(
                        new SourceFile("a folder/clip \"1\".txt", SHA, 1234),
                        "text/plain",
                        "UTF-8",
                        FileRow.Verdict.CATALOGUED,
                        Optional.empty(),
                        1),
                new FileRow(
                        new SourceFile("=locked.pdf", SHA, 9),
                        "application/pdf",
                        "",
                        FileRow.Verdict.REFUSED,
                        Optional.of(new Refusal(Reason.ENCRYPTED, "owner password")),
                        0));
    }

    static List<Run> runs() {
        return List.of(new Run(
                1,
                Instant.parse("2026-11-24T05:00:00Z"),
                Instant.parse("2026-11-24T05:01:00Z"),
                new Run.Tally(2, 2, 0, 0, 0, 0),
                1));
    }

    /** Findings by column. */
    static final class Builder {

        private final Map<Column, List<Finding>> findings = new EnumMap<>(Column.class);

        Builder add(Column column, Finding finding) {
            findings.computeIfAbsent(column, empty -> new ArrayList<>()).add(finding);
            return this;
        }

        Entry entry() {
            return new Entry(findings);
        }
    }
}
