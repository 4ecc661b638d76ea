/**
 * The files that people and machines open, one class for each output format, all made from {@link
 * org.pressmark.catalogue.Contents} and published together or not at all. The only room that knows POI and OpenCSV.
 */
@NullMarked
package org.pressmark.catalogue;

import org.jspecify.annotations.NullMarked;
