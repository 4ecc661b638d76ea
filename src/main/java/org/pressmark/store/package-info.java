/**
 * Entries at rest: files, clippings, findings, headings and runs in tables. Enter by {@link org.pressmark.store.Store}. The only room
 * that knows SQL.
 */
@NullMarked
package org.pressmark.store;

import org.jspecify.annotations.NullMarked;
