/**
 * Who and what appears in a clipping: people, places and organisations, told apart once. Enter by {@link org.pressmark.cast.Cast};
 * {@code Spotting} is the order in which the rules have their say about a {@link org.pressmark.cast.Spot}.
 */
@NullMarked
package org.pressmark.cast;

import org.jspecify.annotations.NullMarked;
