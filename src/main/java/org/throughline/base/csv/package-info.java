/** Tables as files that a spreadsheet reads and writes. */
@NullMarked
package org.throughline.base.csv;

import org.jspecify.annotations.NullMarked;
