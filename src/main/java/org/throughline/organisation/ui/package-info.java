/** Screens about people: signing in. */
@NullMarked
package org.throughline.organisation.ui;

import org.jspecify.annotations.NullMarked;
