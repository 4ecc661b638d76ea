package org.pressmark.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.agenda.SubjectLexicon;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.cast.Cast;
import org.pressmark.cast.Story;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Passage;
import org.pressmark.language.Name;
import org.pressmark.language.Names;
import org.pressmark.language.Phrases;

/**
 * What the fields share while one clipping is worked on: its anatomy, its language, and what several fields look at: the names in its
 * story, its credits and its dates are looked for once and only if a field asks. Belongs to one thread.
 */
final class Worksheet {

    private final Clipping clipping;
    private final Anatomy anatomy;
    private final String language;
    private final Names names;
    private List<Name> found = List.of();
    private boolean looked;
    private @Nullable List<Credit> credits;
    private @Nullable List<DateEvidence> dates;
    private @Nullable Cast cast;
    private @Nullable List<Phrases.Match<SubjectLexicon.Cue>> subjectCues;

    Worksheet(Clipping clipping, Anatomy anatomy, String language, Names names) {
        this.clipping = clipping;
        this.anatomy = anatomy;
        this.language = language;
        this.names = names;
    }

    Clipping clipping() {
        return clipping;
    }

    String text() {
        return clipping.text();
    }

    Anatomy anatomy() {
        return anatomy;
    }

    /** BCP 47 code, {@code und} if it could not be told. */
    String language() {
        return language;
    }

    /** The passages that tell the story: the headline, then the paragraphs of the body. */
    List<Passage> story() {
        var story = new ArrayList<Passage>();
        anatomy.headline().ifPresent(story::add);
        story.addAll(anatomy.body());
        return story;
    }

    /** The names that the recogniser sees in the story, in the order of the text. */
    List<Name> names() {
        if (!looked) {
            found = names.in(clipping.text(), story(), language);
            looked = true;
        }
        return found;
    }

    /** The credits, for which {@code reader} looks when they are first asked for. */
    List<Credit> credits(Function<Worksheet, List<Credit>> reader) {
        List<Credit> known = credits;
        if (known == null) {
            known = reader.apply(this);
            credits = known;
        }
        return known;
    }

    /** The evidence of the day of publication, for which {@code reader} looks when it is first asked for. */
    List<DateEvidence> dates(Function<Worksheet, List<DateEvidence>> reader) {
        List<DateEvidence> known = dates;
        if (known == null) {
            known = reader.apply(this);
            dates = known;
        }
        return known;
    }

    /** Who and what appears in the story, decided once for all fields. */
    Cast cast() {
        Cast known = cast;
        if (known == null) {
            known = Cast.of(Story.of(text(), language, anatomy.headline(), anatomy.body()), names());
            cast = known;
        }
        return known;
    }

    /** What the lexicon of subjects finds in the story, in the order of the text. */
    List<Phrases.Match<SubjectLexicon.Cue>> subjectCues() {
        List<Phrases.Match<SubjectLexicon.Cue>> known = subjectCues;
        if (known == null) {
            known = SubjectLexicon.shared().in(cast().story().words());
            subjectCues = known;
        }
        return known;
    }
}
