/** The product's own components: server-written HTML with the theme's classes, one place for each state and its wording. */
@NullMarked
package org.throughline.base.ui.component;

import org.jspecify.annotations.NullMarked;
