package org.throughline.session;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A moment on the clock of a place, for the sentences of broken rules.
 *
 * <p>A rule does not know its reader's language, but it knows the place; messages write it by `{0, date, EEE d MMM HH:mm}`.
 *
 * @param moment the moment
 * @param zone zone of the place
 */
record MomentAtPlace(Instant moment, ZoneId zone) {

    /** The moment as ICU's message formats take it: with its zone. */
    Object forMessage() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone.getId()));
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }
}
