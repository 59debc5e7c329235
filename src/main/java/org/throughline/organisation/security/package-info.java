/** Signing in: who somebody is, how often they may try, and which pages are open. */
@NamedInterface("acting")
@NullMarked
package org.throughline.organisation.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
