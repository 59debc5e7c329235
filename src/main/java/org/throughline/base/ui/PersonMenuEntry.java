package org.throughline.base.ui;

import org.throughline.base.ui.component.Icons;

/**
 * A page about the signed-in person's own settings, in the menu with their name; a feature contributes it as a bean.
 *
 * @param order position, ascending
 * @param textKey key of the word
 * @param icon drawing beside the word
 * @param path address of the page inside the product, without a leading slash
 */
public record PersonMenuEntry(int order, String textKey, Icons icon, String path) {}
