package org.pressmark.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the lines by which a newspaper continues a story on another page: {@code See TAX, Page A4} and {@code TAX / From Page A1}. */
final class Jumps {

    private static final String KEY = "\\p{Lu}[\\p{Lu}\\d’'-]+(?:\\s\\p{Lu}[\\p{Lu}\\d’'-]+){0,2}";
    private static final String NUMBER = "[A-Za-z]?-?\\d{1,3}";
    private static final String EDGE = "[\\s,:;/|–—-]{0,4}";
    private static final int LONGEST = 80;

    private final Pattern onward;
    private final Pattern back;

    private Jumps(Map<String, String> words) {
        String page = "(?:(?i:" + words.get("page") + ")\\s?(?<page>" + NUMBER + ")|(?<lettered>[A-Z]-?\\d{1,3}))";
        String tail = "[\\s.»›>►▶→)\\]]*$";
        this.onward = Pattern.compile(
                "(?:^|(?<=[.!?\"”»)…]\\s))[\\[(►▶→>\\s]*(?:(?<key>" + KEY + ")" + EDGE + ")?(?i:" + words.get("onward")
                        + ")\\s(?:(?<second>" + KEY + ")" + EDGE + ")?(?:(?i:on|op|auf|en)\\s)?" + page + tail);
        this.back = Pattern.compile("^[\\[(◄◀←<\\s]*(?:(?<key>" + KEY + ")" + EDGE + ")?(?i:" + words.get("back")
                + ")\\s" + "(?:(?<second>" + KEY + ")" + EDGE + ")?" + page + tail);
    }

    static Jumps load() {
        var words = new HashMap<String, String>();
        try (InputStream table = Objects.requireNonNull(Jumps.class.getResourceAsStream("jumps.tsv"), "jumps.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("meaning\t"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> words.merge(row[0], row[1], (some, more) -> some + "|" + more));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read jumps.tsv", e);
        }
        words.replaceAll((meaning, forms) -> Arrays.stream(forms.split("\\|"))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        return new Jumps(words);
    }

    /** The jump with which {@code line} ends. */
    Optional<Jump> onward(String line) {
        int from = Math.max(0, line.length() - LONGEST);
        // A jump at the end of a paragraph stands behind the end of a sentence.
        return jump(onward.matcher(from == 0 ? line : line.substring(from)), from);
    }

    /** The line that says where the story below or above it began. */
    Optional<Jump> back(String line) {
        return line.length() > LONGEST ? Optional.empty() : jump(back.matcher(line), 0);
    }

    private static Optional<Jump> jump(Matcher matcher, int from) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String key = group(matcher, "key").isEmpty() ? group(matcher, "second") : group(matcher, "key");
        String page = group(matcher, "page").isEmpty() ? group(matcher, "lettered") : group(matcher, "page");
        return Optional.of(new Jump(key, page, from + matcher.start()));
    }

    private static String group(Matcher matcher, String name) {
        String group = matcher.group(name);
        return group == null ? "" : group;
    }
}
