/** The screen of the audit log. */
@NullMarked
package org.throughline.audit.ui;

import org.jspecify.annotations.NullMarked;
