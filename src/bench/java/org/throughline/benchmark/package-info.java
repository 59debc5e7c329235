/**
 * Measures the product against its peers; see docs/benchmarks.md for the rules and the results.
 *
 * <p>Only in the Maven profile {@code benchmark}: never in the jar, never in the build that tests the product.
 */
@NullMarked
package org.throughline.benchmark;

import org.jspecify.annotations.NullMarked;
