/** Everything around the process engine that is not a feature's: settings, guarded expressions, decision tables, typed variables. */
@NullMarked
package org.throughline.base.process;

import org.jspecify.annotations.NullMarked;
