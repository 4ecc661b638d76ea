package org.pressmark.field;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.anatomy.Anatomy;
import org.pressmark.anatomy.AnatomyReader;
import org.pressmark.anatomy.Craft;
import org.pressmark.clipping.Clipping;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Entry;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Passage;
import org.pressmark.clipping.Statement;
import org.pressmark.language.Languages;
import org.pressmark.language.Names;
import org.pressmark.language.Recognisers;

/**
 * All fields, and the door to this room: makes the entry of a clipping. Loading reads the tables and the language model once, which
 * takes seconds; the result is immutable and may be shared by threads.
 */
public final class Fields {

    private static final Set<String> LANGUAGES_WITH_NAMES = Set.of("en", "fr", "de", "es", "it", "nl", "pt");

    private final List<Field> all;
    private final Review review;
    private final AnatomyReader reader;
    private final Languages languages;
    private final Names names;

    /** Fields that ask {@code names} for names and {@code clock} for the day of the run; a test may give its own of both. */
    Fields(Names names, Clock clock) {
        Craft craft = Craft.load();
        Credits credits = new Credits(craft);
        DateField date = new DateField(new DateReader(craft, credits), clock);
        OutletField outlet = new OutletField(credits);
        this.names = names;
        this.languages = Languages.load();
        this.reader = new AnatomyReader(craft);
        this.review = new Review(date, outlet, new Absences(craft), LANGUAGES_WITH_NAMES);
        this.all = List.of(
                new HeadlineField(craft.flags(), craft.outlets(), craft.sections()),
                date,
                outlet,
                new AgencyField(credits, craft),
                new BylineField(craft),
                new DatelineField(craft, credits),
                new SectionField(craft.sections(), craft.labels(), craft.sourceLines()),
                new PageField(craft.labels(), craft.sourceLines()),
                new GenreField(craft.flags(), craft.releases(), craft.sourceLines()),
                new LanguageField(),
                new PeopleField(),
                new OrganisationsField(),
                new PlacesField(),
                new FocusCountryField(),
                new TopicsField(),
                new SubjectsField(),
                new AbstractField(),
                new WordCountField(),
                new TextOriginField(),
                new TextQualityField());
    }

    /** Reads tables and models; {@code clock} tells the day of the run, after which nothing can have been published. */
    public static Fields load(Clock clock) {
        return new Fields(Recognisers.forEveryLanguage(), clock);
    }

    /** What is found in {@code clipping}. */
    public Entry entryOf(Clipping clipping) {
        if (!Scanned.isScan(clipping)) {
            return new Entry(findingsIn(clipping));
        }
        Scanned scanned = Scanned.of(clipping);
        return new Entry(scanned.asScanned(findingsIn(scanned.clipping())));
    }

    private Map<Column, List<Finding>> findingsIn(Clipping clipping) {
        Worksheet sheet = worksheetOf(clipping);
        Map<Column, List<Finding>> findings = new EnumMap<>(Column.class);
        for (Field field : all) {
            findings.put(field.column(), field.findIn(sheet));
        }
        findings.put(
                Column.HEADLINE_SUPPLIED,
                SuppliedHeadline.of(sheet, findings.getOrDefault(Column.HEADLINE, List.of())));
        findings.put(Column.REVIEW_REASONS, review.of(sheet, findings));
        return findings;
    }

    /** The worksheet on which the fields look at {@code clipping}. */
    Worksheet worksheetOf(Clipping clipping) {
        Anatomy anatomy = reader.read(clipping);
        String story = anatomy.body().stream().map(Passage::printed).collect(Collectors.joining(" "));
        String stated = clipping.statement(Statement.Label.LANGUAGE)
                .map(Statement::value)
                .orElse("");
        String language =
                languages.of(story.isBlank() ? clipping.text() : story, stated).code();
        return new Worksheet(clipping, anatomy, language, names);
    }

    /** The fields in the order of their columns. */
    List<Field> all() {
        return all;
    }
}
