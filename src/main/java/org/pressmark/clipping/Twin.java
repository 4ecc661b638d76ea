package org.pressmark.clipping;

/**
 * One of several clippings that print the same text.
 *
 * @param textHash digest of the text, the same for all of them
 * @param clippingId the clipping's own mark
 * @param path the file that it stands in
 * @param number its place in the file, from 1
 * @param earliest first possible day of publication as ISO date, empty if unknown
 */
public record Twin(String textHash, String clippingId, String path, int number, String earliest) {}
