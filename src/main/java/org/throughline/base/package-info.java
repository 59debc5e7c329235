/** What every feature stands on; nothing in here knows a feature. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.throughline.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
