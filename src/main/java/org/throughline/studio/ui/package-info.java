/** The studio's pages: models, releases and their files. */
@NullMarked
package org.throughline.studio.ui;

import org.jspecify.annotations.NullMarked;
