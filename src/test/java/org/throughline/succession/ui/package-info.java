@NullMarked
package org.throughline.succession.ui;

import org.jspecify.annotations.NullMarked;
