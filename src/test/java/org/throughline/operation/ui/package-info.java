/** Tests of the screens of operating. */
@NullMarked
package org.throughline.operation.ui;

import org.jspecify.annotations.NullMarked;
