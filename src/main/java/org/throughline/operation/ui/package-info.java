/** Screens of those who keep cases going. */
@NullMarked
package org.throughline.operation.ui;

import org.jspecify.annotations.NullMarked;
