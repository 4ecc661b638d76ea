/**
 * Any format to text. Plain text is decoded here; every other format is read by a child process, so that a hostile document costs
 * only itself. Enter by {@link org.pressmark.text.TextReader}. The only room that knows Tika.
 */
@NullMarked
package org.pressmark.text;

import org.jspecify.annotations.NullMarked;
