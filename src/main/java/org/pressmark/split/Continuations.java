package org.pressmark.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which stories of a newspaper go on with one that began on an earlier page. Two are joined only where the page that the reader is sent to
 * has one story, and no more than one, that says it began there, or whose headline holds the word that names the story.
 */
final class Continuations {

    private static final int NEAR_HEADLINE = 4;

    /**
     * A jump in its place.
     *
     * @param line the line that it stands on
     */
    private record Placed(Jump jump, int line) {}

    private final Lines lines;
    private final Jumps jumps;
    private final TreeMap<Integer, Imprint> imprints;
    private final List<NewspaperPage.Story> stories;
    private final Map<Integer, Placed> backs = new HashMap<>();
    private final Map<Integer, Integer> beginnings = new HashMap<>();
    private final Map<Integer, Placed> onwards = new HashMap<>();

    private Continuations(Lines lines, Jumps jumps, Map<Integer, Imprint> imprints, List<NewspaperPage.Story> stories) {
        this.lines = lines;
        this.jumps = jumps;
        this.imprints = new TreeMap<>(imprints);
        this.stories = stories;
    }

    static Continuations of(
            Lines lines, Jumps jumps, Map<Integer, Imprint> imprints, List<NewspaperPage.Story> stories) {
        var found = new Continuations(lines, jumps, imprints, stories);
        for (int i = 0; i < stories.size(); i++) {
            int story = i;
            found.back(stories.get(i)).ifPresent(back -> found.backs.put(story, back));
        }
        for (int i = 0; i < stories.size(); i++) {
            found.join(i);
        }
        return found;
    }

    /** Whether a story is the second part of another. */
    boolean goesOn(int story) {
        return beginnings.containsKey(story);
    }

    /** The further parts of a story, in order. */
    List<Integer> partsOf(int story) {
        var parts = new ArrayList<Integer>();
        int last = story;
        for (int i = story + 1; i < stories.size(); i++) {
            if (beginnings.getOrDefault(i, -1) == last) {
                parts.add(i);
                last = i;
            }
        }
        return parts;
    }

    /** Where the text of a story ends that another part follows: before the line that sends the reader there. */
    int end(int story, int otherwise) {
        return Optional.ofNullable(onwards.get(story))
                .map(placed -> lines.inkStart(placed.line()) + placed.jump().start())
                .orElse(otherwise);
    }

    /** The first line of the text of a second part, below its headline and the line that says where it began. */
    int body(int story) {
        Placed back = backs.getOrDefault(story, new Placed(new Jump("", "0", 0), -1));
        return Math.max(back.line(), stories.get(story).headline()) + 1;
    }

    /** Whether {@code line} says where a story began that was joined. */
    boolean isBack(int line) {
        return beginnings.keySet().stream()
                .anyMatch(story -> backs.containsKey(story) && backs.get(story).line() == line);
    }

    private void join(int story) {
        for (int line = stories.get(story).from(); line < stories.get(story).to(); line++) {
            Optional<Jump> onward = jumps.onward(lines.at(line));
            if (onward.isPresent()) {
                Placed placed = new Placed(onward.get(), line);
                List<Integer> targets = targets(story, placed);
                if (targets.size() == 1) {
                    beginnings.put(targets.get(0), story);
                    onwards.put(story, placed);
                    return;
                }
            }
        }
    }

    private List<Integer> targets(int story, Placed onward) {
        var marked = new ArrayList<Integer>();
        var named = new ArrayList<Integer>();
        for (int i = story + 1; i < stories.size(); i++) {
            int first = Math.max(stories.get(i).from(), stories.get(i).headline());
            if (goesOn(i) || !isPage(onward.jump(), first)) {
                continue;
            }
            Placed back = backs.get(i);
            if (back != null
                    && isPage(back.jump(), onward.line())
                    && back.jump().agreesWith(onward.jump())) {
                marked.add(i);
            } else if (back == null && isNamed(stories.get(i), onward.jump().key())) {
                named.add(i);
            }
        }
        List<Integer> agreed = marked.stream()
                .filter(i -> Optional.ofNullable(backs.get(i))
                        .map(back -> back.jump().key())
                        .filter(key ->
                                !key.isEmpty() && key.equals(onward.jump().key()))
                        .isPresent())
                .toList();
        return !agreed.isEmpty() ? agreed : marked.isEmpty() ? named : marked;
    }

    private boolean isNamed(NewspaperPage.Story story, String key) {
        return !key.isEmpty()
                && story.headline() >= story.from()
                && Arrays.asList(lines.at(story.headline())
                                .toLowerCase(Locale.ROOT)
                                .split("[^\\p{L}\\d’'-]+"))
                        .contains(key);
    }

    /** Whether {@code line} stands on the page that the jump speaks of: by its printed number, else by its place in the file. */
    private boolean isPage(Jump jump, int line) {
        Map.Entry<Integer, Imprint> page = imprints.floorEntry(line);
        if (page == null) {
            return false;
        }
        String printed = page.getValue().page();
        return jump.leadsTo(
                printed.isEmpty()
                        ? Integer.toString(imprints.headMap(line, true).size())
                        : printed);
    }

    private Optional<Placed> back(NewspaperPage.Story story) {
        int top = Math.max(story.from(), story.headline());
        int above = lines.inkBefore(top, 0);
        if (above >= 0 && jumps.back(lines.at(above)).isPresent()) {
            return jumps.back(lines.at(above)).map(jump -> new Placed(jump, above));
        }
        int line = top;
        for (int n = 0; n < NEAR_HEADLINE && line < story.to(); n++) {
            Optional<Jump> back = jumps.back(lines.at(line));
            if (back.isPresent()) {
                return Optional.of(new Placed(back.get(), line));
            }
            line = lines.ink(line + 1, story.to());
        }
        return Optional.empty();
    }
}
