/** The editors without a browser; with one they are tried in {@code org.throughline.journey}. */
@NullMarked
package org.throughline.studio.ui.editor;

import org.jspecify.annotations.NullMarked;
