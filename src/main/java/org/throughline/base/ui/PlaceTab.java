package org.throughline.base.ui;

import java.util.function.BooleanSupplier;

/**
 * A page that stands beside others under one name; a feature contributes it as a bean, so that none has to know the others.
 *
 * @param place what they stand under, also the key of its name, such as {@code studio.title}
 * @param order position, ascending
 * @param path address inside the product, without a leading slash
 * @param textKey key of the word
 * @param visible whether the signed-in person may use it; what a person may not use is absent
 */
public record PlaceTab(String place, int order, String path, String textKey, BooleanSupplier visible) {}
