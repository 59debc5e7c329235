/** How critical events meet the process engine: the port's adapter, the delegates and task handlers of the model, its deadlines. */
@NullMarked
package org.throughline.critical.process;

import org.jspecify.annotations.NullMarked;
