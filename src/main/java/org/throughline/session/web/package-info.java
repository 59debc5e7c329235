/** Pages for people without an account: writing notes with a code, and reading with a receipt what became of them. */
@NullMarked
package org.throughline.session.web;

import org.jspecify.annotations.NullMarked;
