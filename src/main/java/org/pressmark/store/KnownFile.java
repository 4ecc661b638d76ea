package org.pressmark.store;

import org.pressmark.clipping.SourceFile;

/**
 * A file as the store knows it.
 *
 * @param id its number in the store
 * @param source where it lies and what it holds
 * @param copy how many files with the same bytes were seen before it
 * @param tries how often reading it was begun and never ended, because the run was killed or the machine went down meanwhile
 * @param outages how many of those tries ended because the machine went down
 */
public record KnownFile(long id, SourceFile source, int copy, int tries, int outages) {}
