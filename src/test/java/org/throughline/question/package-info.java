@NullMarked
package org.throughline.question;

import org.jspecify.annotations.NullMarked;
