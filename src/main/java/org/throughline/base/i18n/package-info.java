/** Every word that people read: bundles per feature, merged, in the reader's language. */
@NullMarked
package org.throughline.base.i18n;

import org.jspecify.annotations.NullMarked;
