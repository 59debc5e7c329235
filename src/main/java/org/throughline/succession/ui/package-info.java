/** The screens of cover and succession: who covers for whom, who leaves or is away, and where each duty goes. */
@NullMarked
package org.throughline.succession.ui;

import org.jspecify.annotations.NullMarked;
