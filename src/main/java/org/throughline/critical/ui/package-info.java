/** The screens of critical events: report one, the list, one with its review. */
@NullMarked
package org.throughline.critical.ui;

import org.jspecify.annotations.NullMarked;
