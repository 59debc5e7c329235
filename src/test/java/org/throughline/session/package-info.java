/** What learning cycles and sessions promise. */
@NullMarked
package org.throughline.session;

import org.jspecify.annotations.NullMarked;
