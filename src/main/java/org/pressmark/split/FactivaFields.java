package org.pressmark.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/** Factiva with indexing: fields under codes of two or three letters, {@code HD} to {@code AN}; the story under {@code LP} and {@code TD}. */
final class FactivaFields implements Layout {

    private static final Pattern CODE = Pattern.compile(
            "(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM|CX|ART|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|DLN|NGC|GC|DE|DJID)(?:(?<gap>\\s{2,}|\\t)(?<value>\\S.*)|(?<one>\\s)(?<rest>\\S.*)|)");
    private static final Pattern ACCESSION =
            Pattern.compile("(?:(?:Document|Documento|Dokument)\\s)?(?<number>[A-Za-z]{2,}[A-Za-z0-9]{10,})");
    private static final List<Map.Entry<String, Statement.Label>> STATED = List.of(
            Map.entry("HD", Statement.Label.HEADLINE),
            Map.entry("BY", Statement.Label.BYLINE),
            Map.entry("PD", Statement.Label.PUBLISHED),
            Map.entry("SN", Statement.Label.OUTLET),
            Map.entry("SE", Statement.Label.SECTION),
            Map.entry("PG", Statement.Label.PAGE),
            Map.entry("ED", Statement.Label.EDITION),
            Map.entry("LA", Statement.Label.LANGUAGE));

    /**
     * One field.
     *
     * @param first its first line
     * @param end the line after its last one
     * @param inline what stands in its first line behind the code
     */
    private record Field(String code, int first, int end, String inline) {}

    @Override
    public List<Cut> cut(Sheets sheets) {
        Lines lines = sheets.lines();
        var cuts = new ArrayList<Cut>();
        Map<String, Field> fields = new HashMap<>();
        String code = "";
        int first = 0;
        String inline = "";
        for (int i = 0; i <= lines.size(); i++) {
            Optional<Matcher> next = i < lines.size() ? code(lines.at(i), code) : Optional.empty();
            if (next.isEmpty() && i < lines.size()) {
                continue;
            }
            if (!code.isEmpty()) {
                fields.putIfAbsent(code, new Field(code, first, i, inline));
            }
            boolean closes = code.equals("AN")
                    || i == lines.size()
                    || next.isPresent() && next.get().group("code").equals("HD") && fields.containsKey("HD");
            if (closes) {
                article(sheets, fields).ifPresent(cuts::add);
                Field kept = fields.get("SE");
                fields = new HashMap<>();
                if (code.equals("SE") && kept != null) {
                    fields.put("SE", kept);
                }
            }
            if (next.isPresent()) {
                code = next.get().group("code");
                inline = value(next.get());
                first = i;
            }
        }
        return cuts;
    }

    /** The code that a line begins with. Where only one blank follows it, it may be a word of the story. */
    private static Optional<Matcher> code(String line, String before) {
        Matcher code = CODE.matcher(line);
        if (!code.matches()) {
            return Optional.empty();
        }
        boolean story = before.equals("TD") || before.equals("LP");
        boolean sure = code.group("one") == null
                || !story
                || code.group("code").equals("AN")
                        && ACCESSION.matcher(code.group("rest").strip()).matches()
                || code.group("rest").contains(" : ")
                || code.group("code").equals("TD");
        return sure ? Optional.of(code) : Optional.empty();
    }

    private static String value(Matcher code) {
        String value = code.group("value") != null ? code.group("value") : code.group("rest");
        return value == null ? "" : value.strip();
    }

    private static Optional<Cut> article(Sheets sheets, Map<String, Field> fields) {
        boolean article = fields.containsKey("HD")
                && (fields.containsKey("PD") || fields.containsKey("SN"))
                && (fields.containsKey("LP") || fields.containsKey("TD"));
        if (!article) {
            return Optional.empty();
        }
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        STATED.forEach(stated -> {
            Field field = fields.get(stated.getKey());
            if (field != null) {
                draft.state(stated.getValue(), text(lines, field));
            }
        });
        Field number = fields.get("AN");
        if (number != null) {
            Matcher accession = ACCESSION.matcher(number.inline().isEmpty() ? text(lines, number) : number.inline());
            if (accession.find()) {
                draft.state(Statement.Label.ACCESSION_NUMBER, accession.group("number"));
            }
        }
        for (String code : List.of("HD", "LP", "TD")) {
            Field field = fields.get(code);
            if (field != null) {
                draft.keepValue(field.first(), field.inline(), field.end());
            }
        }
        return draft.cut();
    }

    private static String text(Lines lines, Field field) {
        return (field.inline() + " " + lines.joined(field.first() + 1, field.end())).strip();
    }
}
