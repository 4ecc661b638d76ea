/**
 * How a clipping is laid out: which lines are header, headline, deck, author, dateline, story and furniture. Enter by
 * {@link org.pressmark.anatomy.AnatomyReader}, which gives an {@link org.pressmark.anatomy.Anatomy}; {@link org.pressmark.anatomy.Craft}
 * holds the readers of single lines (datelines, authors, source lines, labels), which {@code field} asks as well.
 */
@NullMarked
package org.pressmark.anatomy;

import org.jspecify.annotations.NullMarked;
