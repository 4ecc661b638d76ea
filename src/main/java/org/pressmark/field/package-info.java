/**
 * What the catalogue wants to know: one class for each column, which finds and normalises its values. Enter by
 * {@link org.pressmark.field.Fields}, which lists them all. {@link org.pressmark.field.Worksheet} carries what the fields share: the
 * anatomy of the clipping, its cast, its credits and its dates.
 */
@NullMarked
package org.pressmark.field;

import org.jspecify.annotations.NullMarked;
