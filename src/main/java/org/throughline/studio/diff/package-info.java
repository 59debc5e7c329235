/** What a release changes, in words: pure functions from two sources to sentences. */
@NullMarked
package org.throughline.studio.diff;

import org.jspecify.annotations.NullMarked;
