/**
 * One text to its clippings: header lines that repeat, the layouts of export services. Enter by
 * {@link org.pressmark.split.Splitter}.
 */
@NullMarked
package org.pressmark.split;

import org.jspecify.annotations.NullMarked;
