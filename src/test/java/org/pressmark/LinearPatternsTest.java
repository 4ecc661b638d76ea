package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressmark.field.Fields;
import org.pressmark.split.Splitter;

/**
 * No pattern of ours can be made to run for ever. Each is led over texts that were made to keep it busy, long runs of what it likes,
 * and counted are the characters that it looks at: four times the text may cost a little more than four times the looks. Nothing is
 * timed, so that the answer is the same on every machine.
 */
class LinearPatternsTest {

    private static final List<String> ROOMS = List.of(
            "org.pressmark.clipping",
            "org.pressmark.language",
            "org.pressmark.archive",
            "org.pressmark.text",
            "org.pressmark.split",
            "org.pressmark.anatomy",
            "org.pressmark.cast",
            "org.pressmark.agenda",
            "org.pressmark.field",
            "org.pressmark.authority",
            "org.pressmark.catalogue",
            "org.pressmark.job");

    /** Led over tables of our own, which no document writes. */
    private static final Set<String> OVER_OUR_TABLES = Set.of("GazetteerTables.LABEL", "GazetteerTables.ABBREVIATION");

    private static final List<String> BAITS = List.of(
            " ",
            "\t",
            "\n",
            "\u00a0",
            "1",
            "a",
            "A",
            "Aa",
            ",",
            ".",
            "\"",
            "'",
            "(",
            ")",
            "[",
            "<",
            "-",
            "–",
            "/",
            "=",
            "_",
            "|",
            ":",
            ";",
            "&",
            "»",
            "a ",
            "A ",
            "Aa ",
            "A. ",
            "a.",
            "A.",
            "A-",
            "1 ",
            "1,",
            "1.",
            ", ",
            "a,",
            "a, ",
            "Aa, ",
            "Aa-",
            "a-",
            "a'",
            "<p>",
            " \n",
            "\n ",
            "a\n",
            "Aa\n",
            "-\n",
            "(a",
            "(a ",
            "A (",
            "( ",
            " | ",
            " - ",
            ". ",
            "and ",
            "of ",
            "de ",
            "1/",
            "1-",
            "1:",
            "&a",
            "a@",
            "By ",
            "By Aa ",
            "p. 1 ",
            "1 May ",
            "2019-01-01 ",
            "=-",
            "\"a\" ",
            "photo: ",
            "ab: c\n");

    private static final List<String> LONG_BAITS = List.of(
            " ",
            "\n",
            "1",
            "a",
            "A",
            "a ",
            "A. ",
            "Aa ",
            "Aa-",
            "a.",
            "1,",
            "Aa, ",
            "of ",
            "<p>",
            "- ",
            "a\n",
            "ab: c\n",
            "ab: c\n d\n");

    /** What stands behind a bait, so that a pattern that must reach the end does not. */
    private static final List<String> ENDS = List.of("", "\u0001", "\n!");

    private static final int SHORT = 1000;
    private static final int TIMES = 4;
    private static final double ALLOWED = TIMES * 1.5;
    /** A pattern that has looked so often has shown what it is. */
    private static final long BUDGET = 2_000_000;

    /** As long to a stack of one megabyte as a line of the greatest length that is read is to the stack that rules work on. */
    private static final int DEEP = 60_000;

    private static Map<String, Pattern> patterns = Map.of();

    @BeforeAll
    static void load() {
        patterns = new TreeMap<>(OurPatterns.in(ROOMS, Fields.load(Clock.systemUTC()), new Splitter()));
        patterns.keySet().removeAll(OVER_OUR_TABLES);
        assertThat(patterns).hasSizeGreaterThan(150);
    }

    @Test
    void everyPatternLooksAtATextInProportionToItsLength() {
        var slow = new ArrayList<String>();
        patterns.forEach((name, pattern) -> {
            String bait = worstBait(pattern);
            if (!bait.isEmpty()) {
                slow.add(name + " on " + bait);
            }
        });
        assertThat(slow).isEmpty();
    }

    @Test
    void noPatternRecursesForEachCharacter() throws InterruptedException {
        var deep = new ArrayList<String>();
        Thread thread = new Thread(
                null,
                () -> patterns.forEach((name, pattern) -> deep.addAll(overflows(name, pattern))),
                "shallow",
                1 << 20);
        thread.start();
        thread.join();
        assertThat(deep).isEmpty();
    }

    private static List<String> overflows(String name, Pattern pattern) {
        for (String bait : LONG_BAITS) {
            try {
                looks(pattern, bait.repeat(DEEP / bait.length()), BUDGET);
            } catch (StackOverflowError tooDeep) {
                return List.of(name + " on " + printable(bait));
            }
        }
        return List.of();
    }

    private static String worstBait(Pattern pattern) {
        double most = ALLOWED;
        String worst = "";
        for (String bait : BAITS) {
            for (String end : ENDS) {
                long few = looksOrBudget(pattern, bait.repeat(SHORT / bait.length()) + end);
                long many = looksOrBudget(pattern, bait.repeat(SHORT * TIMES / bait.length()) + end);
                double growth = (double) many / (few + SHORT);
                if (growth > most) {
                    most = growth;
                    worst = printable(bait) + ", " + Math.round(growth) + " times the looks, or more";
                }
            }
        }
        return worst;
    }

    private static long looksOrBudget(Pattern pattern, String characters) {
        try {
            return looks(pattern, characters, BUDGET);
        } catch (StackOverflowError tooDeep) {
            return BUDGET;
        }
    }

    /** How often {@code pattern} looks at a character, at most {@code budget}. */
    private static long looks(Pattern pattern, String characters, long budget) {
        var text = new CountedText(characters, budget);
        try {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // The next one.
            }
        } catch (CountedText.Exhausted tooOften) {
            return budget;
        }
        return text.looks();
    }

    private static String printable(String bait) {
        return "'" + bait.replace("\n", "\\n").replace("\t", "\\t") + "'";
    }
}
