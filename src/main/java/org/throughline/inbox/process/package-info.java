/** The only place of the inbox that knows the engine: task events in, claims and completions out. */
@NullMarked
package org.throughline.inbox.process;

import org.jspecify.annotations.NullMarked;
