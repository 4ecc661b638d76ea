package org.pressmark.catalogue;

import static org.pressmark.catalogue.TableColumn.number;
import static org.pressmark.catalogue.TableColumn.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;
import org.pressmark.clipping.Position;

/** The tables of headings, one for each kind. */
final class HeadingTables {

    private static final String GEONAMES = "geonames:";
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    static final Table<Heading> PEOPLE = table(
            Kind.PERSON,
            "people",
            "People",
            "One row for each person named in the archive.",
            id("person_id"),
            text("preferred_name", "Name", "The name as a catalogue files it: Blinken, Antony.", Heading::filing),
            text("display_name", "As it is read", "The name as it is read: Antony Blinken.", Heading::preferred),
            text("role_or_title", "Role", "The role or title that stands with the name most often.", Heading::note));

    static final Table<Heading> ORGANISATIONS = table(
            Kind.ORGANISATION,
            "organisations",
            "Organisations",
            "One row for each body named in the archive.",
            id("org_id"),
            text("preferred_name", "Name", "The name under which all its mentions are gathered.", Heading::preferred));

    static final Table<Heading> PLACES = table(
            Kind.PLACE,
            "places",
            "Places",
            "One row for each place named in the archive.",
            id("place_id"),
            text("preferred_name", "Name", "The name under which all its mentions are gathered.", Heading::preferred),
            text("country_iso2", "Country", "ISO 3166 code of its country.", HeadingTables::country),
            text("geonames_id", "GeoNames id", "Its number in GeoNames (www.geonames.org).", HeadingTables::geonames),
            degrees("latitude", "Latitude", "Degrees north of the equator.", Position::latitude),
            degrees("longitude", "Longitude", "Degrees east of Greenwich.", Position::longitude));

    static final Table<Heading> TOPICS = table(
            Kind.TOPIC,
            "topics",
            "Topics",
            "One row for each matter on the agenda, in the words of the clippings.",
            id("topic_id"),
            text("label", "Topic", "The matter, in the words of the clippings.", Heading::preferred));

    static final Table<Heading> SUBJECTS = table(
            Kind.SUBJECT,
            "subjects",
            "Subjects",
            "One row for each controlled heading of IPTC Media Topics that was given.",
            id("subject_id"),
            text("qcode", "Code", "Its code in IPTC Media Topics, such as medtop:20000418.", Heading::key),
            text("label", "Subject", "Its label in IPTC Media Topics.", Heading::preferred));

    static final Table<Heading> OUTLETS = table(
            Kind.OUTLET,
            "outlets",
            "Outlets",
            "One row for each publication that the clippings were cut from.",
            id("outlet_id"),
            text("name", "Outlet", "The name under which the publication is catalogued.", Heading::preferred));

    private HeadingTables() {}

    /** The table that lists the headings of a kind. */
    static Table<Heading> of(Kind kind) {
        return switch (kind) {
            case PERSON -> PEOPLE;
            case ORGANISATION -> ORGANISATIONS;
            case PLACE -> PLACES;
            case TOPIC -> TOPICS;
            case SUBJECT -> SUBJECTS;
            case OUTLET -> OUTLETS;
        };
    }

    @SafeVarargs
    private static Table<Heading> table(
            Kind kind, String name, String title, String description, TableColumn<Heading>... own) {
        List<TableColumn<Heading>> columns = new ArrayList<>(Arrays.asList(own));
        if (kind != Kind.SUBJECT) {
            columns.add(new TableColumn<>(
                    "variants",
                    "Other forms",
                    CellType.LIST,
                    "The other forms met in the archive.",
                    row -> Cells.join(row.variants())));
            columns.add(number("variant_count", "Forms", "Number of other forms.", row -> row.variants()
                    .size()));
        }
        columns.add(number("clipping_count", "Clippings", "Number of clippings that name it.", Heading::clippings));
        columns.add(number("mention_count", "Mentions", "Number of times it is named.", Heading::mentions));
        columns.add(date("first_date", "First day", "First dated day on which it is named.", Heading::earliest));
        columns.add(date("last_date", "Last day", "Last dated day on which it is named.", Heading::latest));
        columns.add(text(
                "status",
                "Status",
                "candidate: not looked at by a person; authorised or rejected: decided by one.",
                row -> "candidate"));
        columns.add(text("assigned_by", "Set by", "rule, or human where a person decided.", row -> "rule"));
        return new Table<>(name, title, description, columns, List.of(own[0].key()), List.of());
    }

    private static TableColumn<Heading> id(String key) {
        return text(
                key,
                "Id",
                "The heading's own mark, made from its kind and the key that its mentions share.",
                Heading::id);
    }

    private static TableColumn<Heading> date(
            String key, String title, String description, Function<Heading, String> cell) {
        return new TableColumn<>(key, title, CellType.DATE, description, cell);
    }

    private static TableColumn<Heading> degrees(
            String key, String title, String description, Function<Position, Double> part) {
        return new TableColumn<>(
                key,
                title,
                CellType.NUMBER,
                description + " Empty for vanished states and for what the gazetteer does not know.",
                row -> row.position().map(part).map(String::valueOf).orElse(""));
    }

    private static String country(Heading heading) {
        return COUNTRY_CODE.matcher(heading.note()).matches() ? heading.note() : "";
    }

    private static String geonames(Heading heading) {
        return heading.key().startsWith(GEONAMES) ? heading.key().substring(GEONAMES.length()) : "";
    }
}
