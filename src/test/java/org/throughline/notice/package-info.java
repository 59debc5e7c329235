@NullMarked
package org.throughline.notice;

import org.jspecify.annotations.NullMarked;
