/**
 * What a feature tells the product about its user tasks: which form key it answers, what the form starts
 * with, what happens when the answers arrive, and where the choices of a select come from.
 *
 * <p>Nothing here knows the engine, the inbox or Vaadin. A feature contributes {@link
 * org.throughline.base.task.TaskHandler} and {@link org.throughline.base.task.OptionSource} beans; the inbox
 * collects them by form key.
 */
@NullMarked
package org.throughline.base.task;

import org.jspecify.annotations.NullMarked;
