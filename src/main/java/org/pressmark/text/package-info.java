/**
 * Any format to text. Plain text is decoded here; every other format is read by a child process, so that a hostile document costs
 * only itself. Enter by {@link org.pressmark.text.TextReader}. The only room that knows Tika, and the parsers below it.
 *
 * <p>On our side of the wall: {@code Recogniser} tells the format by comparing bytes, {@code Decoder} the encoding of plain text, and
 * {@code Children} keep the processes and say what one died of. On the other side: {@code TextChild} is the program, {@code Documents}
 * the parser for each format, {@code ColumnParser} reads the columns of newspaper pages, {@code Layout} and {@code Composition} make
 * paragraphs of elements. Only {@code Wire} goes through the wall. A new format is one constant of {@code Format}, one line in
 * {@code Recogniser} and one in {@code Documents}.
 */
@NullMarked
package org.pressmark.text;

import org.jspecify.annotations.NullMarked;
