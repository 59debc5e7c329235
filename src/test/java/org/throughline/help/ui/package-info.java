@NullMarked
package org.throughline.help.ui;

import org.jspecify.annotations.NullMarked;
