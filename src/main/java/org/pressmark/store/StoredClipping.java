package org.pressmark.store;

import org.pressmark.clipping.Entry;

/**
 * One clipping as it is kept.
 *
 * @param id its own mark
 * @param number its place in the file, from 1
 * @param locator where in the file it stands
 * @param format media type of the file
 * @param textHash digest of its text, by which the same text is recognised elsewhere
 * @param sketch small picture of its text, by which a later version is recognised
 * @param entry what was found in it
 */
public record StoredClipping(
        String id, int number, String locator, String format, String textHash, String sketch, Entry entry) {

    /** The same clipping with other findings. */
    public StoredClipping withEntry(Entry entry) {
        return new StoredClipping(id, number, locator, format, textHash, sketch, entry);
    }
}
