package org.throughline.inbox;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Where the groups of My work begin at places of one zone.
 *
 * @param zone zone of the places
 * @param tomorrow first instant of the next day there
 * @param nextWeek first instant of the next Monday there
 */
record DayEdges(ZoneId zone, Instant tomorrow, Instant nextWeek) {}
