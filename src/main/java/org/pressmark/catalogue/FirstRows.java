package org.pressmark.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pressmark.clipping.Card;
import org.pressmark.clipping.Finding;
import org.pressmark.clipping.Heading;
import org.pressmark.clipping.Kind;

/**
 * Where on the sheet of clippings each heading is named first: the first {@value #EACH} places, in tables of plain numbers, since there
 * are more headings than clippings.
 */
final class FirstRows {

    /** Places that are remembered of each heading. */
    static final int EACH = 3;

    private static final int HEXADECIMAL = 16;
    private final Map<Kind, Places> places = new EnumMap<>(Kind.class);
    private int row;

    /** Notes what the next clipping names. */
    void next(Card card) {
        for (Kind kind : Kind.values()) {
            for (Finding finding : card.entry().findings(kind.column())) {
                String key = finding.key().isEmpty() ? finding.value() : finding.key();
                places.computeIfAbsent(kind, empty -> new Places()).add(number(Heading.idOf(kind, key)), row);
            }
        }
        row++;
    }

    /** The clippings that name a heading first, counted from 0, in order. */
    List<Integer> of(Heading heading) {
        return places.computeIfAbsent(heading.kind(), empty -> new Places()).of(number(heading.id()));
    }

    /** The digits of an identifier as the number that they write; any other identifier by its characters. */
    private static long number(String id) {
        String digits = id.substring(id.indexOf('-') + 1);
        try {
            return Long.parseUnsignedLong(digits, HEXADECIMAL);
        } catch (NumberFormatException ofAnotherKind) {
            return id.hashCode();
        }
    }

    /** A hash table with open addressing, never fuller than half. */
    private static final class Places {

        private static final int SMALLEST = 1 << 10;
        private static final int NONE = -1;

        private long[] keys = new long[SMALLEST];
        private int[] rows = emptied(SMALLEST);
        private int size;

        void add(long key, int row) {
            if (2 * size >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (rows[slot * EACH] == NONE) {
                keys[slot] = key;
                size++;
            }
            for (int i = slot * EACH; i < (slot + 1) * EACH; i++) {
                if (rows[i] == NONE || rows[i] == row) {
                    rows[i] = row;
                    return;
                }
            }
        }

        List<Integer> of(long key) {
            int slot = slot(key);
            var found = new ArrayList<Integer>(EACH);
            for (int i = slot * EACH; i < (slot + 1) * EACH && rows[i] != NONE; i++) {
                found.add(rows[i]);
            }
            return found;
        }

        /** Where a key stands, or would stand. The keys are digests, so that their own bits scatter them. */
        private int slot(long key) {
            int slot = (int) (key ^ key >>> 32) & (keys.length - 1);
            while (rows[slot * EACH] != NONE && keys[slot] != key) {
                slot = slot + 1 & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldRows = rows;
            keys = new long[2 * oldKeys.length];
            rows = emptied(keys.length);
            for (int old = 0; old < oldKeys.length; old++) {
                if (oldRows[old * EACH] != NONE) {
                    int slot = slot(oldKeys[old]);
                    keys[slot] = oldKeys[old];
                    System.arraycopy(oldRows, old * EACH, rows, slot * EACH, EACH);
                }
            }
        }

        private static int[] emptied(int slots) {
            int[] rows = new int[slots * EACH];
            java.util.Arrays.fill(rows, NONE);
            return rows;
        }
    }
}
