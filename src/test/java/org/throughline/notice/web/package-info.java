@NullMarked
package org.throughline.notice.web;

import org.jspecify.annotations.NullMarked;
