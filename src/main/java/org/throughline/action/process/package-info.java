/** How actions meet the process engine: the port's adapter, the delegates and task handlers of its two models, their deadlines. */
@NullMarked
package org.throughline.action.process;

import org.jspecify.annotations.NullMarked;
