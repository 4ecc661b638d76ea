package org.pressmark.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlets;

/**
 * Reads the outlet from a line that has its name and something which only a publication has behind it: its address, its town, a day glued
 * to it. Where such a line stands, above or below the story, does not matter.
 */
public final class NamedLines {

    /**
     * A publication's name in a line.
     *
     * @param known whether the table of outlets has it
     * @param addressed whether its address on the web stands beside it, and not its town or day
     */
    public record Named(Passage name, boolean known, boolean addressed) {}

    /** {@code Norvale Courier --- http://www.norvalecourier.example/}, {@code - The Courier - https://courier.example -}. */
    private static final Pattern AT_ADDRESS = Pattern.compile(
            "^[-–—\\s]{0,4}(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’ ]{2,45}?)\\s[-–—:|]{1,3}\\s(?:https?://[\\w.-]{4,60}|www\\.[\\w.-]{4,60})(?:/[^\\s]{0,80})?[-–—\\s]{0,4}$");
    /** {@code The Norvale Courier, Norvale, MN}. */
    private static final Pattern PLACED = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?),\\s(?<place>\\p{Lu}[\\p{L}.'’ -]{2,30}),\\s[A-Z]{2}$");
    /** {@code NORVALE COURIER (NORVALE, MAINE}: the bracket is often cut off. */
    private static final Pattern BRACKETED =
            Pattern.compile("^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?)\\s\\(\\p{Lu}[^()]{1,40}\\)?$");
    /** {@code The Courier18-06-2025}. */
    private static final Pattern GLUED = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?)(?=(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d{2}(?!\\d))");
    /** {@code By News Services | The Courier (MO), April 19, 1995 | Go to overview}. */
    private static final Pattern BARRED = Pattern.compile(
            "\\|\\s(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?)(?:\\s\\([^()]{2,30}\\))?,\\s\\p{L}{3,10}\\.?\\s\\d{1,2},\\s\\d{4}(?=\\s\\||$)");

    /** {@code The Norvale Courier from Norvale, Ohio on August 16, 1988 · 1}: how an archive of pages calls them. */
    private static final Pattern FROM_TOWN = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?)\\sfrom\\s\\p{Lu}[\\p{L}.'’ -]{2,30},\\s\\p{Lu}[\\p{L} ]{2,30}(?:\\son\\s\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2},\\s\\d{4})?(?=\\s[·•-]|$)");
    /** {@code Norvale courier. [volume] (Norvale, Ohio) 1854-1972}: how a library lists it. */
    private static final Pattern LISTED = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?)\\.?\\s(?:\\[volume\\]\\s)?\\(\\p{Lu}[^()]{2,40}\\)\\s1[678]\\d\\d-");

    /** {@code Norvale Livre nº 2330 - 11 dezembro 2024}: name, number and year of an issue. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}&.'’ -]{3,45}?),?\\s(?i:nº|n°|n\\.º|n\\.|no\\.|nr\\.?|núm\\.?|num\\.?|issue|ausgabe)\\s?\\d{1,6}\\s?[-–—,|•(].{0,60}?(?:19|20)\\d\\d");

    private static final List<Pattern> OF_KNOWN = List.of(BRACKETED, GLUED, BARRED);

    private static final int LONGEST = 160;

    private final Outlets outlets;
    private final Papers papers;

    NamedLines(Outlets outlets, Papers papers) {
        this.outlets = outlets;
        this.papers = papers;
    }

    /** The publication that {@code line} names in such a way; empty for any other line. */
    public Optional<Named> in(String text, Passage line) {
        return line.printed().length() > LONGEST
                ? Optional.empty()
                : addressed(text, line)
                        .or(() -> placed(text, line, PLACED))
                        .or(() -> placed(text, line, FROM_TOWN))
                        .or(() -> placed(text, line, LISTED))
                        .or(() -> numbered(text, line))
                        .or(() -> known(text, line));
    }

    private Optional<Named> addressed(String text, Passage line) {
        return name(text, line, AT_ADDRESS)
                .map(name -> new Named(name, isKnown(name), true))
                .filter(named -> named.known() || papers.mayBeNamed(named.name().printed()));
    }

    private Optional<Named> placed(String text, Passage line, Pattern form) {
        return name(text, line, form)
                .map(name -> new Named(name, isKnown(name), false))
                .filter(named ->
                        named.known() || papers.hasPressWord(named.name().printed()));
    }

    private Optional<Named> numbered(String text, Passage line) {
        return name(text, line, NUMBERED)
                .filter(name -> papers.mayBeNamed(name.printed()) && !papers.isPageLabel(name.printed()))
                .map(name -> new Named(name, isKnown(name), false));
    }

    private Optional<Named> known(String text, Passage line) {
        return OF_KNOWN.stream()
                .flatMap(form -> name(text, line, form).stream())
                .filter(this::isKnown)
                .map(name -> new Named(name, true, false))
                .findFirst();
    }

    private boolean isKnown(Passage name) {
        return outlets.find(name.printed()).isPresent();
    }

    private static Optional<Passage> name(String text, Passage line, Pattern form) {
        Matcher found = form.matcher(line.printed());
        return found.find()
                ? Optional.of(Passage.of(text, line.start() + found.start("name"), line.start() + found.end("name")))
                : Optional.empty();
    }
}
