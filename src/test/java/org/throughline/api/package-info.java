@NullMarked
package org.throughline.api;

import org.jspecify.annotations.NullMarked;
