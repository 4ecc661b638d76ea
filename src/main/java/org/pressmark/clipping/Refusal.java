package org.pressmark.clipping;

/**
 * What one file did wrong: data and no exception, since a refused file never stops a run.
 *
 * @param reason from the closed list
 * @param detail what was met, in one line without control characters and at most 300 characters long; may be empty
 */
public record Refusal(Reason reason, String detail) {

    private static final int LONGEST_DETAIL = 300;

    public Refusal {
        detail = oneLine(detail);
    }

    /** A refusal that needs no more words than its reason has. */
    public static Refusal of(Reason reason) {
        return new Refusal(reason, "");
    }

    private static String oneLine(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
