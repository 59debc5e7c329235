@NullMarked
package org.throughline.notice.ui;

import org.jspecify.annotations.NullMarked;
