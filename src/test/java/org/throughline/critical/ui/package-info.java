@NullMarked
package org.throughline.critical.ui;

import org.jspecify.annotations.NullMarked;
