/**
 * The API for programs: `/api/v1`, made of the use cases that the screens use.
 *
 * <p>May see every feature; nobody sees it, and nothing is decided in it: a controller reads a request, calls one use case and
 * writes its answer. Whoever calls signs in with a personal token, in the demo world also with a password; a cookie opens
 * nothing here. No process belongs to it.
 */
@NullMarked
@ApplicationModule
package org.throughline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
