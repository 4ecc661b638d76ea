/**
 * Pressmark reads an archive of press clippings and writes its catalogue. The path of a clipping goes through the rooms in this
 * order: {@code archive} finds the files, {@code text} reads them, {@code split} cuts them into clippings, {@code field} finds each
 * column with the help of {@code language}, {@code store} keeps the entries, {@code authority} gives one heading to each name, and
 * {@code catalogue} prints. {@code job} walks that path in restartable steps; this room takes the command line and gives the exit
 * code, and is the only one that knows picocli and Spring Boot.
 */
@NullMarked
package org.pressmark;

import org.jspecify.annotations.NullMarked;
