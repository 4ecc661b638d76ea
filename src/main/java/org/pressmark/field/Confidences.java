package org.pressmark.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;

/**
 * Reads the outlet from those who speak to it: {@code the mayor told The Daily Star}. Papers quote each other so as well; it says something
 * only where nothing else names an outlet or agency and all spoke to the same paper.
 */
final class Confidences {

    private static final int CONFIDENCE = 60;
    /** {@code To the Courier she said}, {@code the Courier's Jane Doe reports}. */
    private static final Pattern TO_WHOM = Pattern.compile(
            "(?:^|[.!?”\"] )To (?<name>(?:[Tt]he )?\\p{Lu}[\\p{L}&.-]{0,30}(?: \\p{Lu}[\\p{L}&.-]{0,30}){0,3}),? (?:\\p{L}{2,20} ){1,3}(?:said|explained|confirmed|admitted)");

    private final Craft craft;
    private final HouseVoices voices;

    Confidences(Craft craft, HouseVoices voices) {
        this.craft = craft;
        this.voices = voices;
    }

    /** The one paper of the table to which the people of the story of {@code sheet} spoke. */
    Optional<Credit> in(Worksheet sheet) {
        var told = new LinkedHashMap<Outlet, Passage>();
        for (Passage part : sheet.anatomy().body()) {
            spoken(sheet, part, craft.creditWords().spoke(), told);
            spoken(sheet, part, TO_WHOM, told);
        }
        return told.size() == 1
                ? told.entrySet().stream()
                        .findFirst()
                        .filter(paper -> !paper.getKey().isAgency()
                                && !voices.quotedIn(sheet).contains(paper.getKey()))
                        .map(paper -> Credit.of(craft, paper.getValue(), "spoken-to", CONFIDENCE, true))
                : Optional.empty();
    }

    private void spoken(Worksheet sheet, Passage part, Pattern form, Map<Outlet, Passage> told) {
        Matcher spoke = form.matcher(part.printed());
        while (spoke.find()) {
            int start = part.start() + spoke.start("name");
            known(spoke.group("name"))
                    .ifPresent(name -> told.putIfAbsent(
                            craft.outlets().called(name), Passage.of(sheet.text(), start, start + name.length())));
        }
    }

    /** The longest beginning of {@code words} that the table of outlets holds, if no more than a day stands behind it. */
    private Optional<String> known(String words) {
        int end = words.length();
        while (end > 0) {
            String name = words.substring(0, end);
            if (craft.outlets().find(name).isPresent()) {
                String rest = words.substring(end).strip();
                return rest.isEmpty() || craft.dates().isWeekday(rest) ? Optional.of(name) : Optional.empty();
            }
            end = name.lastIndexOf(' ');
        }
        return Optional.empty();
    }
}
