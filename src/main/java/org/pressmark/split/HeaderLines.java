package org.pressmark.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.clipping.Text;

/**
 * Clippings one after another, each under a header line of the archive: {@code date 2021-03-23 UrduPoint.com}. The first line with
 * letters must be such a line, so that a sentence about a date in running text does not cut an article in two.
 */
final class HeaderLines implements Layout {

    private static final Pattern HEADER =
            Pattern.compile("^[ \\t]*date \\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?![\\p{L}\\d-])", Pattern.MULTILINE);

    @Override
    public List<Cut> cut(Text text) {
        List<Integer> starts = starts(text.characters());
        if (starts.isEmpty() || !text.characters().substring(0, starts.get(0)).isBlank()) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size()
                    ? starts.get(index + 1)
                    : text.characters().length();
            cuts.add(Cut.of(starts.get(index), end));
        }
        return cuts;
    }

    private static List<Integer> starts(String characters) {
        var starts = new ArrayList<Integer>();
        Matcher header = HEADER.matcher(characters);
        while (header.find()) {
            starts.add(header.start());
        }
        return starts;
    }
}
