package org.pressmark.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands around every page of the report. A page needs nothing from elsewhere, and its Content Security Policy forbids it to fetch
 * anything: style and script are allowed by their digests, so that nothing that a document brought along can run.
 */
final class Shell {

    private static final String STYLE = Html.resource("report.css");
    private static final String SOURCES = Html.resource("sources.html");

    private Shell() {}

    /**
     * Writes a page up to and with its body's markup.
     *
     * @param title as text
     * @param policy what scripts are allowed, as a source list; {@code 'none'} for a page without
     * @param body markup
     */
    static void begin(Writer page, String title, String policy, String body) throws IOException {
        page.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + Html.allowed(STYLE) + "; script-src " + policy + "; base-uri 'none'; form-action 'none'\">\n");
        page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.write("<title>" + Html.escape(title) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n" + body);
    }

    /** Writes whose work the page uses, below its main part. */
    static void sources(Writer page) throws IOException {
        page.write(SOURCES);
    }

    /** Writes the end of a page. */
    static void end(Writer page) throws IOException {
        page.write("</body>\n</html>\n");
    }

    /** Markup of a resource with its places, written {@code @name@}, filled. */
    static String filled(String resource, Map<String, String> markup) {
        String filled = Html.resource(resource);
        for (Map.Entry<String, String> place : markup.entrySet()) {
            filled = filled.replace("@" + place.getKey() + "@", place.getValue());
        }
        return filled;
    }

    /** The outline of the land as data of an SVG path. */
    static String land() {
        return Html.resource("land.svgpath")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining());
    }
}
