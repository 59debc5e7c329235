/**
 * The frame of every screen: layout, navigation, errors, words.
 *
 * <p>Features put themselves into it by beans of {@link org.throughline.base.ui.NavigationEntry},
 * {@link org.throughline.base.ui.NewEntry} and {@link org.throughline.base.ui.TopBarItem}; nothing in here knows a feature.
 */
@NullMarked
package org.throughline.base.ui;

import org.jspecify.annotations.NullMarked;
