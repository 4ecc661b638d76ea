/**
 * What the words are: languages, sentences, names, places, organisations, titles, and dates as they are written. Knows nothing of
 * clippings' columns. The only room that knows the language models (CoreNLP, OpenNLP).
 */
@NullMarked
package org.pressmark.language;

import org.jspecify.annotations.NullMarked;
