package org.pressmark.split;

/**
 * The beginning of an article.
 *
 * @param first its first line
 * @param headline the first line of its headline
 * @param headlineEnd the line after its headline
 * @param body the line after what proves that an article begins
 * @param form how it begins
 * @param proof the line that proves it
 * @param apart whether a rule, an end mark, a page or a heading stands between it and what comes before
 */
record Opening(int first, int headline, int headlineEnd, int body, Form form, int proof, boolean apart) {

    /** What stands beside the headline. */
    enum Form {
        /** Below it a paragraph that begins with place and agency. */
        DATELINE,
        /** Below it a line with the author. */
        BYLINE,
        /** Below it a line with the day. */
        DAY_BELOW,
        /** Above it a line with outlet and day. */
        DAY_ABOVE
    }

    /** The same article, beginning further up. */
    Opening from(int line) {
        return new Opening(line, headline, headlineEnd, body, form, proof, apart);
    }

    /** Whether only the day of publication shows that an article begins. */
    boolean isByDay() {
        return form == Form.DAY_ABOVE || form == Form.DAY_BELOW;
    }
}
