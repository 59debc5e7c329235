/** What tests stand on. */
@NullMarked
package org.throughline.support;

import org.jspecify.annotations.NullMarked;
