/** The screens of help: the panel in the top bar, requests and offers, the words of the product. */
@NullMarked
package org.throughline.help.ui;

import org.jspecify.annotations.NullMarked;
