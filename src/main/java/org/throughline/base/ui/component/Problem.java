package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * Something in a form that has to be put right.
 *
 * @param text what is wrong and how to fix it; the same words stand beside the field
 * @param field the field it is about; null when it is about several
 */
public record Problem(String text, @Nullable Component field) {}
