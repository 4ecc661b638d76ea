/** Starts the fuzzer, {@code ./mvnw -Pfuzz verify}; what it attacks lies beside what is attacked. */
@NullMarked
package org.pressmark.fuzz;

import org.jspecify.annotations.NullMarked;
