package org.throughline.help;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.persistence.References;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;

/**
 * Turns what a place asks again and again into an offer (D13).
 *
 * <p>The table says whether and what; what it said, on what, is kept with the request that was weighed and with the offer. Two people
 * of one place who ask at the same moment are weighed one after the other, so that there is one offer in a window.
 */
@Component
class SupportOffering {

    private static final String TABLE = "support-offer";
    private static final String NONE = "NONE";
    private static final List<Role> LEADER = List.of(Role.TEAM_LEADER);

    private final SupportRequestRepository requests;
    private final SupportOfferRepository offers;
    private final SupportProcess process;
    private final SupportClocks clocks;
    private final SupportNews news;
    private final DecisionTables tables;
    private final References references;
    private final BusinessTime time;
    private final People people;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    SupportOffering(
            SupportRequestRepository requests,
            SupportOfferRepository offers,
            SupportProcess process,
            SupportClocks clocks,
            SupportNews news,
            DecisionTables tables,
            References references,
            BusinessTime time,
            People people,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.requests = requests;
        this.offers = offers;
        this.process = process;
        this.clocks = clocks;
        this.news = news;
        this.tables = tables;
        this.references = references;
        this.time = time;
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks the table about the place of a request that was just saved. */
    void weigh(SupportRequest request) {
        UUID place = request.unitId();
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) locked")
                .param("place", "support-offer:" + place)
                .query(Integer.class)
                .single();
        Instant now = clock.instant();
        Instant since = time.minus(place, now, clocks.window());
        List<SupportRequest> lately = requests.lately(place, since);
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("requests", lately.size());
        asked.put(
                "alike",
                SameNeedPolicy.alike(
                        request.need(),
                        lately.stream().map(SupportRequest::need).toList()));
        asked.put("offered", offers.existsByUnitIdAndOfferedAtGreaterThanEqual(place, since));
        Decision said = tables.evaluate(TABLE, asked);
        String kind = said.text("offer").orElse(NONE);
        String inputs = asked.entrySet().stream()
                .map(input -> input.getKey() + "=" + input.getValue())
                .collect(Collectors.joining(";"));
        request.weighed(said.ruleVersion(), inputs, kind);
        if (!NONE.equals(kind)) {
            offer(new SupportOffer(
                            references.next("SOF"),
                            place,
                            OfferKind.valueOf(kind),
                            lately.size(),
                            (int) Duration.between(since, now).toDays(),
                            now)
                    .because(said.ruleVersion(), inputs));
        }
    }

    /** Its story begins without a line: a line would name whoever happened to ask last. */
    private void offer(SupportOffer offer) {
        offers.saveAndFlush(offer);
        String place = units.unit(offer.unitId()).name();
        process.offer(offer.ref(), place, offer.unitId());
        news.tellOfOffer(
                people.holdersOrFallback(LEADER, offer.unitId(), null).stream()
                        .flatMap(holder -> holder.people().stream())
                        .map(PersonSummary::id)
                        .toList(),
                "help.notice.offered",
                offer.ref(),
                Map.of("unit", place));
    }
}
