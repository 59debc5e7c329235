/** The process engine sees the product's people and roles. */
@NullMarked
package org.throughline.organisation.process;

import org.jspecify.annotations.NullMarked;
