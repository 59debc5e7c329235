/**
 * Draws any form of the form-js schema as Vaadin fields.
 *
 * <p>A {@link org.throughline.base.ui.form.OpenForm} is a tree of parts, one for each component and each row of a
 * list. Parts hold what was typed and never throw it away; what is visible, required or offered comes from {@link
 * org.throughline.base.form.FormReading} after each change.
 */
@NullMarked
package org.throughline.base.ui.form;

import org.jspecify.annotations.NullMarked;
