@NullMarked
package org.throughline.inbox.ui;

import org.jspecify.annotations.NullMarked;
