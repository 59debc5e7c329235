/** What every answer carries over the wire, whichever feature wrote it. */
@NullMarked
package org.throughline.base.web;

import org.jspecify.annotations.NullMarked;
