@NullMarked
package org.throughline.question.process;

import org.jspecify.annotations.NullMarked;
