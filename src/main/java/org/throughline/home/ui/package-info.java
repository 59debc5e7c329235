/** The address without a path. */
@NullMarked
package org.throughline.home.ui;

import org.jspecify.annotations.NullMarked;
