/** My work and the task page. */
@NullMarked
package org.throughline.inbox.ui;

import org.jspecify.annotations.NullMarked;
