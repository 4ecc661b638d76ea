/**
 * The ground floor: the words that every room shares. A {@link org.pressmark.clipping.SourceFile} holds a
 * {@link org.pressmark.clipping.Text}, a text holds {@link org.pressmark.clipping.Clipping clippings}, and what is found in one is
 * its {@link org.pressmark.clipping.Entry}: for each {@link org.pressmark.clipping.Column} its
 * {@link org.pressmark.clipping.Finding findings}. Records that check themselves; this room knows the JDK alone.
 */
@NullMarked
package org.pressmark.clipping;

import org.jspecify.annotations.NullMarked;
