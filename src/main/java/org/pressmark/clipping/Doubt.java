package org.pressmark.clipping;

/** Why a person should look at an entry: the codes of the column {@code review_reasons}. */
public enum Doubt {
    DATE_MISSING("No date of publication was found."),
    DATE_AMBIGUOUS("The date can be read in two ways."),
    DATE_INCOMPLETE("The date lacks its day, month or year."),
    DATE_IMPOSSIBLE("The printed date is not in the calendar."),
    DATE_CONFLICT("Two dates of publication are printed."),
    DATE_IN_FUTURE("The date lies after the day of the run."),
    WEEKDAY_MISMATCH("The printed weekday does not fit the date."),
    OUTLET_MISSING("No outlet was found, though a line may name one."),
    OUTLET_UNKNOWN("The outlet is not in the table of outlets."),
    HEADLINE_MISSING(
            "No headline was found, though a line may be one; the first words of the story stand in its place."),
    LANGUAGE_UNSURE("The language could not be told."),
    LANGUAGE_WITHOUT_NAMES("Names are found with less certainty in this language."),
    LOW_TEXT("The text is very short or poorly recognised."),
    MULTI_ARTICLE("The file may hold more than one clipping.");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    /** What the doubt is, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
