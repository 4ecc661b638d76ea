/**
 * The benchmark: an invented archive of any size, and what it costs to read it. Not part of the product; the Maven profile
 * {@code benchmark} builds and runs it. Start reading at {@link org.pressmark.benchmark.Benchmark}.
 */
@NullMarked
package org.pressmark.benchmark;

import org.jspecify.annotations.NullMarked;
