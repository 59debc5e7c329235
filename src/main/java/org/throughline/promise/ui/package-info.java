/** The screen of working hours and holidays. */
@NullMarked
package org.throughline.promise.ui;

import org.jspecify.annotations.NullMarked;
