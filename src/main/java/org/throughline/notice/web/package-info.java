/** Calendars over HTTP, for people who are signed in and for programs that know a secret; and single notices for who has a link. */
@NullMarked
package org.throughline.notice.web;

import org.jspecify.annotations.NullMarked;
