package org.pressmark;

/**
 * One setting as it applies.
 *
 * @param name its full name, such as {@code pressmark.time-limit}
 * @param value what it is
 * @param source where it comes from, for people
 */
record Setting(String name, String value, String source) {}
