package org.pressmark.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A group of words that may be a topic, with all places where it stands in a story and what was noticed of it there. */
public final class KeyPhrase {

    private final String stem;
    private final List<NounPhrases.Phrase> places = new ArrayList<>();
    private final Map<PhraseSign, Double> signs = new EnumMap<>(PhraseSign.class);
    private double chance;

    KeyPhrase(String stem) {
        this.stem = stem;
    }

    /** Folded words without plural endings. */
    public String stem() {
        return stem;
    }

    /** In the order of the text, at least one. */
    public List<NounPhrases.Phrase> places() {
        return places;
    }

    /** The first of its places. */
    public NounPhrases.Phrase first() {
        return places.get(0);
    }

    void addPlace(NounPhrases.Phrase place) {
        places.add(place);
    }

    boolean standsAt(NounPhrases.Phrase place) {
        return places.contains(place);
    }

    /** Notes a sign that was seen at one place of the phrase. */
    void count(PhraseSign sign) {
        signs.merge(sign, 1.0, Double::sum);
    }

    void set(PhraseSign sign, double value) {
        signs.put(sign, value);
    }

    void setIf(boolean seen, PhraseSign sign) {
        if (seen) {
            signs.put(sign, 1.0);
        }
    }

    double valueOf(PhraseSign sign) {
        double value = signs.getOrDefault(sign, 0.0);
        return sign.isShare() ? value / places.size() : value;
    }

    /** Whether {@code sign} was noted for it. */
    public boolean has(PhraseSign sign) {
        return valueOf(sign) > 0;
    }

    void weigh() {
        chance = PhraseSign.chance(this);
    }

    /** How likely a cataloguer would write this phrase, from 0 to 1. */
    public double chance() {
        return chance;
    }
}
