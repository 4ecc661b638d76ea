/**
 * One heading for one name across the archive, and the groups of clippings that print the same text. Global and ordered, so that any
 * number of workers comes to the same answer.
 */
@NullMarked
package org.pressmark.authority;

import org.jspecify.annotations.NullMarked;
