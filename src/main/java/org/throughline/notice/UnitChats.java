package org.throughline.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Permission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Chats of units, which hear that there is a duty, of what, and where; never a name or a title.
 *
 * <p>Whoever answers for a unit, or looks after its people, sets its chat. A unit without one uses the nearest above it.
 */
@Service
@Transactional
public class UnitChats {

    private static final String STREAM = "WEBHOOKS";

    private final UnitChatStore store;
    private final Units units;
    private final PinnedPost post;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    UnitChats(UnitChatStore store, Units units, PinnedPost post, Access access, AuditTrail audit, Clock clock) {
        this.store = store;
        this.units = units;
        this.post = post;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The units for which the signed-in person may set a chat, by name. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<UnitSummary> places() {
        Set<UUID> mine = mine();
        return units.all().stream().filter(unit -> mine.contains(unit.id())).toList();
    }

    /** The chats that the signed-in person may change, by name of the unit; one read. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<UnitChatSummary> all() {
        return store.of(mine());
    }

    /**
     * Sets or changes the chat of a unit; one that was paused is sent to again.
     *
     * @throws NoticeRefused when nothing may be sent there, or there is no address yet
     */
    @AnySignedIn
    public void set(SetUnitChat command) {
        check(command.unitId());
        String url = command.url();
        if (url == null) {
            url = store.url(command.unitId()).orElseThrow(() -> new NoticeRefused("notice.rule.chat.url"));
        }
        post.check(url);
        store.set(command.unitId(), url, command.quiet(), access.actor().personId(), clock.instant());
        record("set", command.unitId());
    }

    /** Ends the chat of a unit; its address is forgotten. */
    @AnySignedIn
    public void end(UUID unitId) {
        check(unitId);
        if (store.end(unitId, clock.instant().atOffset(ZoneOffset.UTC))) {
            record("ended", unitId);
        }
    }

    private void check(UUID unitId) {
        if (!mine().contains(unitId)) {
            throw new NotAllowed();
        }
    }

    private Set<UUID> mine() {
        Set<UUID> mine = new LinkedHashSet<>(access.unitsWith(Permission.ANSWER_BARRIERS));
        mine.addAll(access.unitsWith(Permission.MANAGE_PEOPLE));
        return mine;
    }

    private void record(String what, UUID unit) {
        audit.record(STREAM, "notice.history.chat." + what, Map.of("unit", unit.toString()));
    }
}
