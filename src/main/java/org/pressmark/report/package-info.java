/**
 * {@code report.html}: the catalogue to look at in a browser, without network and without a server. Makes pages of the same {@link
 * org.pressmark.catalogue.Contents} that the spreadsheets are made of, and is published together with them.
 */
@NullMarked
package org.pressmark.report;

import org.jspecify.annotations.NullMarked;
