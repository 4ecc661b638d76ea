package org.pressmark.archive;

/**
 * What a zip file may hold before it is taken for a bomb.
 *
 * @param fileBytes largest document, in bytes
 * @param zipEntries largest number of documents in a zip
 * @param zipBytes largest size of all documents of a zip together, in bytes
 * @param zipRatio largest ratio of unpacked to packed size; small documents are not held to it
 */
public record ArchiveLimits(long fileBytes, int zipEntries, long zipBytes, int zipRatio) {

    /** A document of 100 MB, 10,000 documents or 1 GB in a zip, a ratio of 200. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(100L << 20, 10_000, 1L << 30, 200);

    public ArchiveLimits {
        if (fileBytes < 1 || zipEntries < 1 || zipBytes < 1 || zipRatio < 1) {
            throw new IllegalArgumentException("the limits of an archive must be positive");
        }
    }
}
