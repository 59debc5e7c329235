/** How questions meet the process engine: the port's adapter, the delegates and the task handler of the model, its deadlines. */
@NullMarked
package org.throughline.question.process;

import org.jspecify.annotations.NullMarked;
