/**
 * Which files there are and what has become of them: walks the input folder in a fixed order, opens zip files,
 * mailboxes and letters, fingerprints every document, and compares the folder with what was known. Enter by {@link org.pressmark.archive.Archive}. The only room that knows
 * the file system of the input.
 */
@NullMarked
package org.pressmark.archive;

import org.jspecify.annotations.NullMarked;
