@NullMarked
package org.throughline.inbox.process;

import org.jspecify.annotations.NullMarked;
