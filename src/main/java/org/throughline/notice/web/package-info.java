/** Calendars over HTTP: files for people who are signed in, feeds for programs that know a secret. */
@NullMarked
package org.throughline.notice.web;

import org.jspecify.annotations.NullMarked;
