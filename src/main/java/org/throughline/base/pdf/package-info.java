/** Papers: tagged PDF with its fonts inside, made on the server from words alone. */
@NullMarked
package org.throughline.base.pdf;

import org.jspecify.annotations.NullMarked;
