package org.throughline.notice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Other programs that hear what happens, signed and without a word of what people wrote.
 *
 * <p>A webhook hears of one unit and those below, and whoever keeps the product running there looks after it. Its secret is shown
 * once, when it is made or changed.
 */
@Service
@Transactional
public class Webhooks {

    static final int MOST = 50;
    static final Duration OLD_SECRET_COUNTS = Duration.ofDays(1);
    private static final int SECRET_BYTES = 32;
    private static final String STREAM = "WEBHOOKS";

    private final WebhookStore store;
    private final OutboxSpread spread;
    private final EventKinds kinds;
    private final PinnedPost post;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookStore store,
            OutboxSpread spread,
            EventKinds kinds,
            PinnedPost post,
            Units units,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.spread = spread;
        this.kinds = kinds;
        this.post = post;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The webhooks of the units that the signed-in person looks after, by name; one read. */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public List<WebhookSummary> all() {
        return store.of(mine());
    }

    /** The units of which the signed-in person can let a program hear, by name. */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public List<UnitSummary> places() {
        Set<UUID> mine = mine();
        return units.all().stream().filter(unit -> mine.contains(unit.id())).toList();
    }

    /** What a webhook can ask to hear as a whole, `*` first. */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public List<String> families() {
        return kinds.families();
    }

    /** Every kind of event, in order. */
    @RequiresPermission(Permission.OPERATE)
    @Transactional(readOnly = true)
    public Set<String> kinds() {
        return kinds.all();
    }

    /**
     * Lets another program hear what happens from now on.
     *
     * @throws NoticeRefused when nothing may be sent there, or a kind is unknown
     */
    @RequiresPermission(Permission.OPERATE)
    public NewWebhook add(AddWebhook command) {
        access.check(Permission.OPERATE, command.unitId());
        kinds.check(command.kinds());
        post.check(command.url());
        if (store.of(mine()).size() >= MOST) {
            throw new NoticeRefused("notice.rule.webhook.tooMany", MOST);
        }
        UUID id = UUID.randomUUID();
        byte[] secret = secret();
        store.add(id, command, secret, access.actor().personId(), clock.instant());
        record("added", id);
        return new NewWebhook(id, WebhookSignature.shown(secret));
    }

    /** Changes name, address and kinds; what is on its way already goes to the new address. */
    @RequiresPermission(Permission.OPERATE)
    public void change(ChangeWebhook command) {
        check(command.id());
        kinds.check(command.kinds());
        if (command.url() != null) {
            post.check(command.url());
        }
        store.change(command);
        record("changed", command.id());
    }

    /** Sends nothing to it for now: what is on its way waits, and what happens meanwhile is not kept for it. */
    @RequiresPermission(Permission.OPERATE)
    public void pause(UUID id) {
        check(id);
        if (store.pause(id, PauseReason.BY_HAND)) {
            record("paused", id);
        }
    }

    /** Sends to it again, also what was given up or on its way. */
    @RequiresPermission(Permission.OPERATE)
    public void resume(UUID id) {
        check(id);
        if (store.resume(id, clock.instant())) {
            record("resumed", id);
        }
    }

    /** Gives it another secret; for a day the old one signs too, so that nothing is lost while the other side changes. */
    @RequiresPermission(Permission.OPERATE)
    public NewWebhook rotate(UUID id) {
        check(id);
        byte[] secret = secret();
        Instant now = clock.instant();
        store.rotate(id, secret, now.plus(OLD_SECRET_COUNTS));
        record("rotated", id);
        return new NewWebhook(id, WebhookSignature.shown(secret));
    }

    /** Puts something to try it on its way; what came of it stands in the log. */
    @RequiresPermission(Permission.OPERATE)
    public void test(UUID id) {
        spread.test(id, check(id));
    }

    /** Ends it: nothing is sent any more, and its secret is gone. */
    @RequiresPermission(Permission.OPERATE)
    public void end(UUID id) {
        check(id);
        store.end(id, clock.instant());
        record("ended", id);
    }

    /** Foreign and missing look the same. */
    private UUID check(UUID id) {
        UUID unit = store.unitOf(id).orElseThrow(NotAllowed::new);
        access.check(Permission.OPERATE, unit);
        return unit;
    }

    private Set<UUID> mine() {
        return access.unitsWith(Permission.OPERATE);
    }

    private byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private void record(String what, UUID id) {
        audit.record(STREAM, "notice.history.webhook." + what, Map.of("webhook", id.toString()));
    }
}
