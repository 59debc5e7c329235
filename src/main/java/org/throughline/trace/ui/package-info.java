/** The panel that shows a trace on the page of a thing. */
@NamedInterface("ui")
@NullMarked
package org.throughline.trace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
