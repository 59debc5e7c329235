/** Human references and the database the product brings with it. */
@NullMarked
package org.throughline.base.persistence;

import org.jspecify.annotations.NullMarked;
