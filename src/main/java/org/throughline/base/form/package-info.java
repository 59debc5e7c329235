/**
 * Camunda Forms without Camunda and without a screen: the form-js schema as Java types, and its rules.
 *
 * <p>{@link org.throughline.base.form.FormSchemas} reads and refuses schemas, {@link
 * org.throughline.base.form.FormReading} says what is visible for given answers, {@link
 * org.throughline.base.form.FormValidation} checks the answers. The renderer in {@code base.ui.form} uses the
 * same three, so that screen and server cannot disagree. FEEL comes through the port {@link
 * org.throughline.base.form.FormConditions}.
 */
@NullMarked
package org.throughline.base.form;

import org.jspecify.annotations.NullMarked;
