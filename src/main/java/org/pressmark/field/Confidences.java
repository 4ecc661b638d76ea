package org.pressmark.field;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Outlet;

/**
 * Reads the outlet from those who speak to it: {@code the mayor told The Daily Star}. Papers quote each other so as well; it says something
 * only where nothing else names an outlet or agency and all spoke to the same paper.
 */
final class Confidences {

    private static final int CONFIDENCE = 60;

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
            Matcher spoke = craft.creditWords().spoke().matcher(part.printed());
            while (spoke.find()) {
                known(spoke.group("name"))
                        .ifPresent(name -> told.putIfAbsent(
                                craft.outlets().called(name),
                                Passage.of(
                                        sheet.text(),
                                        part.start() + spoke.start("name"),
                                        part.start() + spoke.start("name") + name.length())));
            }
        }
        return told.size() == 1
                ? told.entrySet().stream()
                        .findFirst()
                        .filter(paper -> !paper.getKey().isAgency()
                                && !voices.quotedIn(sheet).contains(paper.getKey()))
                        .map(paper -> Credit.of(craft, paper.getValue(), "spoken-to", CONFIDENCE, true))
                : Optional.empty();
    }

    /** The longest beginning of {@code words} that the table of outlets holds. */
    private Optional<String> known(String words) {
        int end = words.length();
        while (end > 0) {
            String name = words.substring(0, end);
            if (craft.outlets().find(name).isPresent()) {
                return Optional.of(name);
            }
            end = name.lastIndexOf(' ');
        }
        return Optional.empty();
    }
}
