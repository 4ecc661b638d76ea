package org.pressmark.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/**
 * The page that one opens of a large archive: how many clippings each year holds, where they play, and the headings met most, each with
 * the way to the clippings behind it. Plain markup without a script.
 */
final class Overview {

    private static final double RADIUS = 11;

    private final ShownHeadings headings;
    private final HeadingCounts counts;

    Overview(ShownHeadings headings, HeadingCounts counts) {
        this.headings = headings;
        this.counts = counts;
    }

    void write(Path file) throws IOException {
        int all =
                counts.clippings().values().stream().mapToInt(Integer::intValue).sum();
        try (Writer page = Files.newBufferedWriter(file)) {
            Shell.begin(page, "Press clippings", "'none'", "<a class=\"skip\" href=\"#years\">Skip to the years</a>\n");
            page.write("<header>\n<h1>Press clippings</h1>\n<p class=\"soft\">" + number(all)
                    + " clippings. Search them within a year; catalogue.xlsx and data/clippings.csv hold them all.</p>\n"
                    + "</header>\n<main>\n");
            years(page);
            map(page);
            lists(page);
            page.write("</main>\n");
            Shell.sources(page);
            Shell.end(page);
        }
    }

    private void years(Writer page) throws IOException {
        page.write(
                "<section aria-labelledby=\"years\">\n<h2 id=\"years\" tabindex=\"-1\">Years</h2>\n<ul class=\"ranked\">\n");
        for (Map.Entry<Part, Integer> part : counts.clippings().entrySet()) {
            page.write("<li><a href=\"" + part.getKey().file() + "\">"
                    + part.getKey().title() + "</a> <span class=\"n\">" + number(part.getValue()) + "</span></li>\n");
        }
        page.write("</ul>\n</section>\n");
    }

    private void map(Writer page) throws IOException {
        page.write("<section aria-labelledby=\"where\">\n<h2 id=\"where\">Where</h2>\n<div class=\"map\">\n"
                + "<svg viewBox=\"0 0 720 300\" role=\"img\" aria-label=\"Map of the places named most; the list of places says the same\">\n"
                + "<path class=\"land\" d=\"" + Shell.land() + "\"/>\n");
        int highest = headings.listed(Kind.PLACE).stream()
                .mapToInt(Heading::clippings)
                .max()
                .orElse(1);
        for (Heading place : headings.listed(Kind.PLACE)) {
            if (place.position().isPresent()) {
                page.write(dot(place, highest));
            }
        }
        page.write("</svg>\n</div>\n</section>\n");
    }

    private static String dot(Heading place, int highest) {
        var position = place.position().orElseThrow();
        return "<a href=\"#" + place.id() + "\" tabindex=\"-1\"><circle cx=\""
                + Math.round((position.longitude() + 180) * 2)
                + "\" cy=\"" + Math.round((90 - position.latitude()) * 2) + "\" r=\""
                + Math.round(2 + RADIUS * Math.sqrt((double) place.clippings() / highest)) + "\"><title>"
                + Html.escape(place.preferred()) + ": " + number(place.clippings()) + "</title></circle></a>\n";
    }

    private void lists(Writer page) throws IOException {
        page.write("<div class=\"lists\">\n");
        list(page, Kind.PLACE, "Places");
        list(page, Kind.PERSON, "People");
        list(page, Kind.ORGANISATION, "Organisations");
        list(page, Kind.TOPIC, "Topics");
        list(page, Kind.SUBJECT, "Subjects");
        list(page, Kind.OUTLET, "Outlets");
        page.write("</div>\n");
    }

    private void list(Writer page, Kind kind, String title) throws IOException {
        page.write("<section aria-labelledby=\"h-" + kind.key() + "\">\n<h2 id=\"h-" + kind.key() + "\">" + title
                + "</h2>\n");
        for (Heading heading : headings.listed(kind)) {
            page.write("<details id=\"" + heading.id() + "\"><summary><bdi>" + Html.escape(heading.preferred())
                    + "</bdi> (" + number(heading.clippings()) + ")</summary>\n<p>" + ways(kind, heading)
                    + "</p></details>\n");
        }
        page.write("</section>\n");
    }

    /** The parts that hold clippings under the heading, with their numbers. */
    private String ways(Kind kind, Heading heading) {
        SortedMap<Part, Integer> parts = counts.of(kind, heading.key());
        String choice =
                "#" + kind.column().key() + "=" + URLEncoder.encode(heading.preferred(), StandardCharsets.UTF_8);
        var ways = new StringBuilder();
        parts.forEach((part, clippings) -> ways.append("<a href=\"")
                .append(Html.escape(part.file() + choice))
                .append("\">")
                .append(part.title())
                .append("</a> (")
                .append(number(clippings))
                .append(") "));
        return ways.toString();
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
