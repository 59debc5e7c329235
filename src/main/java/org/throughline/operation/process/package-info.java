/** What operating asks of the engine. */
@NullMarked
package org.throughline.operation.process;

import org.jspecify.annotations.NullMarked;
