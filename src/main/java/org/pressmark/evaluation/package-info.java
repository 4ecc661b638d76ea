/**
 * How right a catalogue is: scores its table of clippings against a gold list, and its confidences against what was right. Enter by
 * {@link org.pressmark.evaluation.Evaluation}. Reads catalogues as anybody can, from their CSV files.
 */
@NullMarked
package org.pressmark.evaluation;

import org.jspecify.annotations.NullMarked;
