@NullMarked
package org.throughline.promise.ui;

import org.jspecify.annotations.NullMarked;
