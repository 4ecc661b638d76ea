package org.pressmark.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.cast.Story;
import org.pressmark.language.Phrases;
import org.pressmark.language.Word;

/** Reads what a story says outright to be on an agenda: the list after "discuss", "talks on", "on the agenda are". */
public final class AgendaReader {

    private static final int MOST_ITEMS = 10;
    private static final int LONGEST_ITEM = 5;

    private final Story story;
    private final NounPhrases phrases;
    private final AgendaWords agenda;

    /** Reads {@code story}, of which {@code phrases} knows the groups of nouns. */
    public AgendaReader(Story story, NounPhrases phrases) {
        this.story = story;
        this.phrases = phrases;
        this.agenda = AgendaWords.of(story.language());
    }

    /** The items of all agendas, in the order of the text. */
    public List<NounPhrases.Phrase> items() {
        List<NounPhrases.Phrase> items = new ArrayList<>();
        for (Phrases.Match<AgendaWords.Cue> cue : agenda.cues().in(story.words())) {
            List<NounPhrases.Phrase> beside = new ArrayList<>();
            if (cue.meaning().side() == AgendaWords.Side.AFTER) {
                addItemsAfter(cue.to(), beside);
            } else {
                itemBefore(cue.from()).ifPresent(beside::add);
            }
            beside.stream()
                    .filter(item -> cue.meaning().strong() || phrases.namesMatter(item))
                    .forEach(items::add);
        }
        return items;
    }

    private void addItemsAfter(int start, List<NounPhrases.Phrase> items) {
        int at = start;
        int found = 0;
        while (at < story.words().size() && found < MOST_ITEMS && !endsHere(at, start)) {
            Optional<NounPhrases.Phrase> item = itemAt(at);
            item.ifPresent(items::add);
            found += item.isPresent() ? 1 : 0;
            int next = nextItem(item.map(NounPhrases.Phrase::to).orElse(at));
            if (item.isEmpty() && next - at > LONGEST_ITEM || next <= at) {
                return;
            }
            at = next;
        }
    }

    private boolean endsHere(int index, int start) {
        return index > start && between(index).chars().anyMatch(character -> ".!?;:\n\"”“".indexOf(character) >= 0)
                || isOfKind(index, "end");
    }

    /** The first noun phrase at or after {@code from}, before the next comma. */
    private Optional<NounPhrases.Phrase> itemAt(int from) {
        int at = from;
        int to = story.words().size();
        while (at < to
                && at - from < LONGEST_ITEM
                && !isOfKind(at, "where")
                && isSkipped(at)
                && (at == from || phrases.isJoined(at))) {
            at++;
        }
        int end = at;
        while (end < to && end - at < LONGEST_ITEM && !phrases.isBreaker(end) && (end == at || phrases.isJoined(end))) {
            end++;
        }
        if (end == at || at > from && !phrases.isJoined(at)) {
            return Optional.empty();
        }
        end = afterMatter(at, end);
        boolean generic = end - at == 1 && isOfKind(at, "generic");
        return generic
                ? itemAfterPreposition(end)
                : Optional.of(new NounPhrases.Phrase(at, end)).filter(this::isItem);
    }

    /** "police corruption begins": the item ends with the last noun that names a matter, if there is one. */
    private int afterMatter(int from, int to) {
        for (int end = to; end > from && to - from > 2; end--) {
            if (phrases.namesMatter(new NounPhrases.Phrase(from, end))) {
                return end;
            }
        }
        return to;
    }

    /** "the concerns over China": the item is China. */
    private Optional<NounPhrases.Phrase> itemAfterPreposition(int at) {
        boolean more = at + 1 < story.words().size()
                && phrases.isJoined(at)
                && phrases.isJoined(at + 1)
                && agenda.isStopword(word(at).folded());
        return more && !isOfKind(at, "join") ? itemAt(at + 1) : Optional.empty();
    }

    private boolean isSkipped(int index) {
        boolean small = phrases.isBreaker(index) && !phrases.isName(index) && !isOfKind(index, "end");
        return small || isCue(index);
    }

    /** Another cue before the item itself: "want to address climate change". */
    private boolean isCue(int index) {
        boolean followed =
                index + 1 < story.words().size() && phrases.isJoined(index + 1) && !phrases.isBreaker(index + 1);
        return followed
                && !word(index).capitalised()
                && agenda.cues()
                        .at(story.words(), index)
                        .filter(cue -> cue.to() == index + 1)
                        .isPresent();
    }

    /** A single word must name a matter, or be a name of no person. */
    private boolean isItem(NounPhrases.Phrase item) {
        boolean person = phrases.isPerson(item.from());
        boolean matter = item.length() > 1 || phrases.isName(item.from()) || phrases.namesMatter(item);
        return !person && matter && word(item.to() - 1).folded().length() > 1;
    }

    /** Where the list goes on after a comma or an "and"; {@code after} if it does not. */
    private int nextItem(int after) {
        int at = after;
        while (at < story.words().size() && at - after < LONGEST_ITEM) {
            if (endsHere(at, after - 1)) {
                return after;
            }
            if (isOfKind(at, "join") && phrases.isBreaker(at)) {
                return at + 1;
            }
            if (between(at).indexOf(',') >= 0) {
                return at;
            }
            at++;
        }
        return after;
    }

    private Optional<NounPhrases.Phrase> itemBefore(int cue) {
        int to = cue;
        while (to > 0 && cue - to < 3 && phrases.isBreaker(to - 1) && phrases.isJoined(to)) {
            to--;
        }
        int from = to;
        while (from > 0
                && to - from < LONGEST_ITEM
                && !phrases.isBreaker(from - 1)
                && (from == to || phrases.isJoined(from))) {
            from--;
        }
        return from < to ? Optional.of(new NounPhrases.Phrase(from, to)).filter(this::isItem) : Optional.empty();
    }

    private String between(int index) {
        return index == 0
                ? ""
                : story.text()
                        .substring(
                                story.words().get(index - 1).end(),
                                story.words().get(index).start());
    }

    private boolean isOfKind(int index, String kind) {
        return agenda.isOfKind(word(index).folded(), kind);
    }

    private Word word(int index) {
        return story.words().get(index);
    }
}
