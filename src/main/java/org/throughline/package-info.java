/** Throughline: from what people say about their work to a decision that reaches them. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
