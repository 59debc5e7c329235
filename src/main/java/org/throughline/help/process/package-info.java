/** How requests for support and offers meet the process engine: the port's adapter, delegates and task handlers, their deadlines. */
@NullMarked
package org.throughline.help.process;

import org.jspecify.annotations.NullMarked;
