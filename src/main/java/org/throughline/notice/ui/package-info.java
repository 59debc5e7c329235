/** The bell, everything that a person was told, how they want to be told, and what could not be sent. */
@NullMarked
package org.throughline.notice.ui;

import org.jspecify.annotations.NullMarked;
