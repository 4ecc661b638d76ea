package org.pressmark.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * The digest of a mailing list (RFC 1153): contents, then messages with headers of their own, each below a line of 30 hyphens. The contents
 * and the closing lines are left out.
 */
final class MailDigest implements Layout {

    /** RFC 1153 has 70 hyphens below the contents and 30 between the messages. */
    private static final Pattern RULE = Pattern.compile("-{28,72}");

    private static final Pattern HEADER = Pattern.compile("(?<name>[A-Z][A-Za-z-]{1,30}):\\s?(?<value>.*)");
    private static final Pattern LIST_TAG = Pattern.compile("^(?:\\[[\\w .-]{2,30}\\]\\s*)+");
    private static final Pattern FOOTER = Pattern.compile("(?i)(?:digest footer|end of .{2,80}digest.*)");
    private static final int MOST_HEADERS = 30;

    /**
     * The headers of a message.
     *
     * @param end the line after them
     * @param values by their name in lower case
     */
    private record Headers(int end, Map<String, String> values) {

        String value(String name) {
            return values.getOrDefault(name, "");
        }

        boolean isMessage() {
            return values.containsKey("from") && values.containsKey("subject");
        }
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var rules = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (RULE.matcher(lines.at(i)).matches() && lines.opensBlock(i)) {
                rules.add(i);
            }
        }
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < rules.size(); i++) {
            Headers headers = headers(lines, rules.get(i) + 1);
            if (headers.isMessage()) {
                int to = end(lines, rules, i);
                message(sheets, headers, to).ifPresent(cuts::add);
            }
        }
        boolean announced = !headers(lines, 0).isMessage();
        return cuts.size() > 1 && announced ? cuts : List.of();
    }

    /** A message may hold a rule of its own; it ends at one with headers below, or at the last one. */
    private static int end(Lines lines, List<Integer> rules, int rule) {
        for (int i = rule + 1; i < rules.size(); i++) {
            int next = lines.ink(rules.get(i) + 1, lines.size());
            boolean closing =
                    next == lines.size() || FOOTER.matcher(lines.at(next)).matches();
            if (closing || !headers(lines, rules.get(i) + 1).values().isEmpty()) {
                return rules.get(i);
            }
        }
        return lines.size();
    }

    private static Headers headers(Lines lines, int from) {
        var values = new HashMap<String, String>();
        int line = lines.ink(from, lines.size());
        String last = "";
        while (line < lines.size() && values.size() < MOST_HEADERS) {
            Matcher header = HEADER.matcher(lines.at(line));
            if (lines.isBlank(line)) {
                // A number stands in a block of its own above the headers.
                boolean number = values.size() == 1 && values.containsKey("message");
                if (!number) {
                    break;
                }
            } else if (header.matches()) {
                last = header.group("name").toLowerCase(Locale.ROOT);
                values.putIfAbsent(last, header.group("value"));
            } else if (lines.indent(line) > 0 && !last.isEmpty()) {
                values.merge(last, lines.at(line), (start, rest) -> start + " " + rest);
            } else {
                return new Headers(from, Map.of());
            }
            line++;
        }
        return new Headers(line, values);
    }

    private static Optional<Cut> message(Sheets sheets, Headers headers, int to) {
        String subject = LIST_TAG.matcher(headers.value("subject")).replaceFirst("");
        if (FOOTER.matcher(subject).matches()) {
            return Optional.empty();
        }
        Lines lines = sheets.lines();
        return sheets.draft()
                .state(Statement.Label.HEADLINE, subject)
                .state(Statement.Label.SENDER, headers.value("from"))
                .state(Statement.Label.PUBLISHED, headers.value("date"))
                .keep(headers.end(), Ends.of(lines, Math.min(headers.end(), to), to))
                .cut();
    }
}
