package org.pressmark.language;

/**
 * A stretch of words in a sentence that is a name.
 *
 * @param kind of what
 * @param from index of its first word
 * @param to index after its last word
 */
record Span(Name.Kind kind, int from, int to) {}
