/** How the ledger of promises meets the process engine. */
@NullMarked
package org.throughline.promise.process;

import org.jspecify.annotations.NullMarked;
