/** The screen that moves the demo world's clock. */
@NullMarked
package org.throughline.demo.ui;

import org.jspecify.annotations.NullMarked;
