/**
 * The catalogue in the formats of other trades, written on demand into the folder {@code export}: Dublin Core for digital preservation,
 * schema.org for the web, IPTC ninjs for newsrooms, MARCXML for libraries. The only room that knows MARC4J.
 */
@NullMarked
package org.pressmark.export;

import org.jspecify.annotations.NullMarked;
