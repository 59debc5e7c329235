/** Where each person lands after signing in. May see every feature; nobody sees it. No process belongs to it. */
@NullMarked
@ApplicationModule
package org.throughline.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
