package org.pressmark.job;

/**
 * The files of one partition, as a range of their numbers. It is told by the name of the partition and by nothing else: Spring Batch
 * stores what else it knows of a partition later than its name, and a run that was killed in between would hand on a partition without
 * a range.
 *
 * @param after the number before the first one
 * @param last the last number
 */
record FileRange(long after, long last) {

    FileRange {
        if (after >= last) {
            throw new IllegalArgumentException("no file is numbered above " + after + " and up to " + last);
        }
    }

    /** The range of a step {@code files:000000000001-000000000020}. */
    static FileRange ofStep(String name) {
        String[] ends = name.substring(name.indexOf(':') + 1).split("-", 2);
        return new FileRange(Long.parseLong(ends[0]) - 1, Long.parseLong(ends[1]));
    }

    /** The name of its partition; names are in the order of their ranges. */
    String partition() {
        return "%012d-%012d".formatted(after + 1, last);
    }
}
