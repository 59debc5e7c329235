/**
 * What people are told: inside the product, by mail, and in their calendars.
 *
 * <p>A feature tells a set of people one sentence about a thing, in the same transaction as what happened. Telling the same thing
 * twice under the same key reaches a person once. Who wants it by mail gets a line in the outbox in that transaction too; lines
 * that fall due become mails, and a sender outside of any transaction hands these to the mail server until it takes them. A
 * feature says by a {@link org.throughline.notice.NoticeSource} what its sentences and things are, and what of it belongs into a
 * calendar by a {@link org.throughline.notice.CalendarSource}. The rules are the `*Policy` classes. No process belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::*", "organisation", "audit"})
package org.throughline.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
