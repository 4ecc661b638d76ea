package org.pressmark.field;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;
import org.pressmark.language.Outlets;

/** Reads the outlet from a line in which its newsroom or its staff signs: {@code Redacción El Cardón}, {@code Norvale Times staff}. */
final class Newsrooms {

    private static final Pattern SIGNED = Pattern.compile(
            "(?<!\\p{L})(?<by>(?i:publicado por|publicada por|publié par|publiée par|pubblicato da|veröffentlicht von|published by|gepubliceerd door) )?(?:La |LA |la )?(?:[Rr]edacción|[Rr]edacci[oó]n|REDACCI[OÓ]N|[Rr]edação|REDAÇÃO|[Rr]edazione|REDAZIONE|[Rr]édaction|RÉDACTION|[Rr]edaktion|REDAKTION|[Rr]edactie|REDACTIE)\\s(?:(?:de|da|do|di|von|van|du|der|des)\\s)?(?<name>\\p{Lu}[\\p{L}\\d.'’&-]*+(?:\\s(?:(?:de|del|di|da|do|du|der)\\s)?[\\p{Lu}\\d][\\p{L}\\d.'’&-]*+){0,5})\\s?(?=[|,;/·•)]|$)");
    private static final Pattern STAFF = Pattern.compile(
            "^(?i:by\\s|from\\s)?+(?<name>\\p{Lu}[\\p{L}.'’&-]*+(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}.'’&-]*+){0,5}?)\\s(?i:staff)(?=\\s|$)");
    private static final Set<String> ARTICLES = Set.of(
            "the", "el", "la", "los", "las", "le", "les", "il", "lo", "o", "a", "os", "as", "der", "die", "das", "de",
            "het");

    private static final int LONGEST_LINE = 80;

    private final Craft craft;

    Newsrooms(Craft craft) {
        this.craft = craft;
    }

    /** The outlet whose newsroom signs {@code sheet}. */
    Optional<Credit> in(Worksheet sheet) {
        var lines = new ArrayList<>(sheet.anatomy().masthead());
        lines.addAll(sheet.anatomy().bylines());
        sheet.anatomy().body().stream()
                .limit(1)
                .filter(line -> line.printed().length() <= LONGEST_LINE)
                .forEach(lines::add);
        for (Passage line : lines) {
            Matcher signed = SIGNED.matcher(line.printed());
            Matcher staff = STAFF.matcher(line.printed());
            if (signed.find() && isOutlet(signed.group("name"), signed.group("by") != null)) {
                return Optional.of(credit(line, signed));
            }
            if (staff.find()
                    && (isOutlet(staff.group("name"), false) || craft.outlets().isAgency(staff.group("name")))) {
                return Optional.of(credit(line, staff));
            }
        }
        return Optional.empty();
    }

    private Credit credit(Passage line, Matcher form) {
        Passage name = line.group(form, "name");
        return Credit.of(craft, name, "newsroom", 76, true);
    }

    /** Whether {@code name} is one of a paper; where the newsroom says that it publishes, a place that begins with an article will do. */
    private boolean isOutlet(String name, boolean published) {
        Optional<Outlet> known = craft.outlets().find(name);
        if (known.isPresent()) {
            return !known.get().isAgency();
        }
        String first = name.split("\\s")[0].toLowerCase(Locale.ROOT);
        boolean articled = ARTICLES.contains(first) && name.indexOf(' ') > 0;
        return (published && articled || !craft.isPlace().test(name))
                && !craft.sections().isSection(name)
                && (articled || craft.papers().hasPressWord(name) || Outlets.isDomain(name));
    }
}
