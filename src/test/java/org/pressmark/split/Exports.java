package org.pressmark.split;

/** Makes exports of any size. */
final class Exports {

    private static final String PARAGRAPH =
            "The council of the ward met on Monday and settled, after a debate of two hours, the matter of the bridge that\n"
                    + "crosses the Edda below the mill. Its chair, Ines Calder, said the work begins in June. A neighbour asked: who pays?\n\n";

    private Exports() {}

    /** A LexisNexis export of {@code articles} articles of about {@code length} characters each. */
    static String nexisClassic(int articles, int length) {
        var export = new StringBuilder("Download Request: All Documents\n\nTerms: bridge\n\n\n");
        String body = PARAGRAPH.repeat(length / PARAGRAPH.length());
        for (int i = 1; i <= articles; i++) {
            export.append("                 ")
                    .append(i)
                    .append(" of ")
                    .append(articles)
                    .append(" DOCUMENTS\n\n\n");
            export.append("                 The Edda Courier\n\n                 April 26, 2010 Monday\n\n");
            export.append("Council of ward ").append(i).append(" settles the matter of the bridge\n\n");
            export.append("BYLINE: Tove Rask\n\nSECTION: Coast; Pg. ").append(i).append("\n\nLENGTH: 900 words\n\n");
            export.append(body)
                    .append(
                            "LOAD-DATE: April 27, 2010\n\nLANGUAGE: ENGLISH\n\n\n                 Copyright 2010 Edda\n\n\n");
        }
        return export.toString();
    }
}
