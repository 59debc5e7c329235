/** How learning cycles and sessions meet the process engine: names in the models, the adapter, delegates, forms and clocks. */
@NullMarked
package org.throughline.session.process;

import org.jspecify.annotations.NullMarked;
