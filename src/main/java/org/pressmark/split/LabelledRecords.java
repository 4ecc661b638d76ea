package org.pressmark.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.clipping.Statement;

/**
 * Articles that each have a block of labelled lines: the exports of Gale, NewsBank and other databases, records that a library keeps by
 * itself, digests of mails. The blocks stand above the articles or below them, alike throughout a file.
 */
final class LabelledRecords implements Layout {

    private static final Set<Labels.Meaning> DESCRIBING = EnumSet.of(
            Labels.Meaning.HEADLINE,
            Labels.Meaning.SUBJECT_LINE,
            Labels.Meaning.SENDER,
            Labels.Meaning.OUTLET,
            Labels.Meaning.PUBLISHED,
            Labels.Meaning.BYLINE,
            Labels.Meaning.SECTION,
            Labels.Meaning.PAGE);
    private static final Pattern REPLY = Pattern.compile("(?i)^(?:\\s*(?:re|fw|fwd|aw|wg|tr|rv|r)\\s?:)+\\s*");
    private static final Pattern OUTLET_END = Pattern.compile("(?s)(?:(?<!\\s)\\s++)?(?:[(,]|(?<=\\s)[-–—|•·]\\s).*+");
    private static final int FEWEST = 2;
    private static final int HEADLINE_LINES = 3;

    /**
     * Labelled lines one below the other.
     *
     * @param first its first line
     * @param end the line after its last one
     * @param meanings what they speak of
     */
    private record Block(int first, int end, Set<Labels.Meaning> meanings) {

        boolean isRecord() {
            return meanings.stream().filter(DESCRIBING::contains).count() >= FEWEST;
        }
    }

    private final Labelled labelled;

    LabelledRecords(Labels labels) {
        this.labelled = new Labelled(labels);
    }

    @Override
    public List<Cut> cut(Sheets sheets) {
        List<Block> blocks = blocks(sheets.lines());
        if (blocks.size() < 2) {
            return List.of();
        }
        Lines lines = sheets.lines();
        int before = firstLine(lines, blocks.get(0).first(), 0);
        int after = lines.ink(blocks.get(blocks.size() - 1).end(), lines.size());
        boolean below = after == lines.size()
                && lines.ink(0, lines.size()) < blocks.get(0).first() - HEADLINE_LINES;
        List<Cut> cuts = below ? below(sheets, blocks) : above(sheets, blocks, before);
        return cuts.size() == blocks.size() && !isConversation(cuts) ? cuts : List.of();
    }

    private List<Block> blocks(Lines lines) {
        var blocks = new ArrayList<Block>();
        String opener = "";
        int line = lines.ink(0, lines.size());
        while (line < lines.size()) {
            Block block = block(lines, line, opener);
            if (block.isRecord()) {
                opener = opener.isEmpty() ? key(lines, block.first()) : opener;
                blocks.add(block);
            }
            line = lines.ink(Math.max(block.end(), line + 1), lines.size());
        }
        return blocks;
    }

    /** The labelled lines from {@code first} on, up to the one that opens the block of the next article. */
    private Block block(Lines lines, int first, String opener) {
        Set<Labels.Meaning> meanings = EnumSet.noneOf(Labels.Meaning.class);
        int end = first;
        int next = first;
        while (next < lines.size()
                && isFact(lines, next)
                && (next == first || opener.isEmpty() || !key(lines, next).equals(opener))) {
            Optional<Labels.Meaning> meaning = labelled.at(lines, next).map(Labels.Fact::meaning);
            meaning.ifPresent(meanings::add);
            end = labelled.wrapped(lines, next, lines.size());
            next = meaning.filter(Labels.Meaning.BODY::equals).isPresent()
                    ? lines.size()
                    : lines.ink(end, lines.size());
        }
        return new Block(first, end, meanings);
    }

    private String key(Lines lines, int line) {
        return labelled.at(lines, line).map(Labels.Fact::key).orElse("");
    }

    private boolean isFact(Lines lines, int line) {
        return labelled.at(lines, line).isPresent() || Printed.isCopyright(lines.at(line));
    }

    private List<Cut> above(Sheets sheets, List<Block> blocks, int before) {
        Lines lines = sheets.lines();
        var cuts = new ArrayList<Cut>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int from = i == 0
                    ? before
                    : firstLine(lines, block.first(), blocks.get(i - 1).end());
            int to = i + 1 == blocks.size()
                    ? lines.size()
                    : firstLine(lines, blocks.get(i + 1).first(), block.end());
            article(sheets, block, from, to).ifPresent(cuts::add);
        }
        return cuts;
    }

    /** Where an article begins whose block begins at {@code block}: with the headline above it, if the block does not state one. */
    private int firstLine(Lines lines, int block, int from) {
        boolean headline = false;
        for (int i = block; i < lines.size() && !lines.isBlank(i); i++) {
            headline |= labelled.at(lines, i)
                    .filter(fact ->
                            fact.meaning() == Labels.Meaning.HEADLINE || fact.meaning() == Labels.Meaning.SUBJECT_LINE)
                    .isPresent();
        }
        int last = lines.inkBefore(block, from);
        boolean stated =
                headline || last < from || !Printed.isHeadline(lines.at(last)) || Printed.isRule(lines.at(last));
        int first = stated ? block : lines.blockStart(last, from);
        return block - first > HEADLINE_LINES + 1 ? last : first;
    }

    private Optional<Cut> article(Sheets sheets, Block block, int from, int to) {
        Lines lines = sheets.lines();
        Draft draft = sheets.draft();
        if (from < block.first()) {
            headline(lines, from, block.first(), draft);
        }
        int body = facts(lines, block, draft);
        int end = Ends.of(lines, Math.min(body, to), to);
        int trailer = labelled.trailer(lines, Math.min(body, end), end, draft);
        if (body < to && body < block.end()) {
            labelled.at(lines, body).ifPresent(fact -> draft.keepValue(block.end() - 1, fact.value(), trailer));
        } else {
            draft.keep(Math.min(body, trailer), trailer);
        }
        return draft.cut();
    }

    /** Reads the headline above a block, and the line with outlet and day that may stand between the two. */
    private static void headline(Lines lines, int from, int block, Draft draft) {
        int last = lines.inkBefore(block, from);
        boolean dated = last > from && Printed.isDateLine(lines.at(last));
        if (dated) {
            draft.state(Statement.Label.PUBLISHED, Printed.dateIn(lines.at(last)));
            draft.state(
                    Statement.Label.OUTLET, OUTLET_END.matcher(lines.at(last)).replaceFirst(""));
        }
        int end = dated ? last : block;
        draft.state(Statement.Label.HEADLINE, lines.joined(from, end));
        draft.keep(from, end);
    }

    /** States what the block says and keeps its headline; gives the line of the label of the story, or the line behind the block. */
    private int facts(Lines lines, Block block, Draft draft) {
        for (int i = block.first(); i < block.end(); i++) {
            Optional<Labels.Fact> found = labelled.at(lines, i);
            if (found.isEmpty()) {
                continue;
            }
            Labels.Fact fact = found.get();
            int end = labelled.wrapped(lines, i, block.end());
            String value = labelled.whole(lines, i, end, fact);
            boolean headline = fact.meaning() == Labels.Meaning.HEADLINE
                    || fact.meaning() == Labels.Meaning.SUBJECT_LINE
                            && !block.meanings().contains(Labels.Meaning.HEADLINE)
                            && block.meanings().contains(Labels.Meaning.SENDER);
            if (headline && !draft.isStated(Statement.Label.HEADLINE)) {
                draft.state(Statement.Label.HEADLINE, value);
                draft.keepValue(i, fact.value(), end);
            } else if (fact.meaning() == Labels.Meaning.SENDER) {
                draft.state(Statement.Label.SENDER, value);
            } else if (fact.meaning() == Labels.Meaning.BODY) {
                return fact.value().isEmpty() ? i + 1 : i;
            } else {
                labelled.state(fact, value, draft);
            }
        }
        return block.end();
    }

    private List<Cut> below(Sheets sheets, List<Block> blocks) {
        Lines lines = sheets.lines();
        var cuts = new ArrayList<Cut>();
        int from = 0;
        for (Block block : blocks) {
            Draft draft = sheets.draft();
            int first = lines.ink(from, block.first());
            while (first < block.first() && Printed.isRule(lines.at(first))) {
                first = lines.ink(first + 1, block.first());
            }
            draft.keep(first, Ends.of(lines, first, block.first()));
            labelled.trailer(lines, block.first(), block.end(), draft);
            draft.cut().ifPresent(cuts::add);
            from = block.end();
        }
        return cuts;
    }

    /** Mails of one conversation quote one another; they are one text. */
    private static boolean isConversation(List<Cut> cuts) {
        List<String> subjects = cuts.stream()
                .filter(cut ->
                        cut.statements().stream().anyMatch(statement -> statement.label() == Statement.Label.SENDER))
                .flatMap(cut -> cut.statements().stream())
                .filter(statement -> statement.label() == Statement.Label.HEADLINE)
                .map(statement -> REPLY.matcher(statement.value()).replaceFirst(""))
                .toList();
        return subjects.size() > 1 && subjects.stream().distinct().count() < subjects.size();
    }
}
