/** Screens about people: signing in, units and their people, and the door before every screen. */
@NullMarked
package org.throughline.organisation.ui;

import org.jspecify.annotations.NullMarked;
