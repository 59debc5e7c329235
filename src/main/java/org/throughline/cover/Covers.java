package org.throughline.cover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.notice.Notices;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;

/** Who does whose work while they are away: plan, change, end. */
@Service
@Transactional
public class Covers {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final CoverRepository covers;
    private final People people;
    private final Units units;
    private final Access access;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Covers(
            CoverRepository covers,
            People people,
            Units units,
            Access access,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.covers = covers;
        this.people = people;
        this.units = units;
        this.access = access;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Plans a cover for oneself, or for somebody whose work one may pass on. Who covers is told.
     *
     * @return id of the cover
     * @throws CoverRefused when a day has gone, the cover cannot sign in, the work would come back, or it is planned already
     * @throws NotAllowed when the person is neither oneself nor of a unit that one answers for
     */
    @AnySignedIn
    public UUID plan(PlanCover command) {
        PersonSummary covered = whoseMayBePlanned(command.coveredId());
        if (command.firstDay().isBefore(today(covered))) {
            throw new CoverRefused("cover.refused.past");
        }
        return save(command, covered);
    }

    /**
     * The same for a process: an absence is told from a list or another program, and its cover with it.
     *
     * @param plannedBy who told it
     */
    @CalledByProcess
    public UUID planFor(PlanCover command, UUID plannedBy) {
        PersonSummary covered = people.person(command.coveredId());
        return save(command, covered, plannedBy);
    }

    /**
     * Changes the days, the scope or the cover. The first day of one that has begun stays.
     *
     * @param id the cover
     * @param command everything as it shall be; who is away stays the same
     */
    @AnySignedIn
    public void change(UUID id, PlanCover command) {
        Cover cover = changeable(id);
        if (!cover.coveredId().equals(command.coveredId())) {
            throw new NotAllowed();
        }
        PersonSummary covered = people.person(command.coveredId());
        CoverSummary before = cover.summary(clock.instant());
        if (command.lastDay().isBefore(today(covered))
                || !before.firstDay().equals(command.firstDay())
                        && command.firstDay().isBefore(today(covered))) {
            throw new CoverRefused("cover.refused.past");
        }
        check(command, covered, id);
        cover.change(command, clock.instant());
        covers.saveAndFlush(cover);
        tell(command, id, access.actor().personId(), "changed:" + clock.instant());
    }

    /** Ends a cover now; one that has not begun is called off. */
    @AnySignedIn
    public void end(UUID id) {
        Cover cover = changeable(id);
        cover.end(access.actor().personId(), clock.instant());
        covers.saveAndFlush(cover);
    }

    /** Somebody cannot sign in any more: whom they covered has nobody now and is told; what was planned for themselves is over. */
    @CalledByProcess
    public void personGone(UUID personId) {
        Instant now = clock.instant();
        for (Cover cover : covers.lasting(now)) {
            CoverSummary summary = cover.summary(now);
            boolean covers = summary.coverId().equals(personId);
            if (!covers && !summary.coveredId().equals(personId)) {
                continue;
            }
            cover.end(null, now);
            if (covers) {
                notices.tell(
                        List.of(summary.coveredId()),
                        "cover.notice.gone",
                        "",
                        "/people/cover",
                        Map.of("cover", personId.toString()),
                        "cover:" + summary.id() + ":gone");
            }
        }
        covers.flush();
    }

    /**
     * The signed-in person's covers, those in which they cover for others, and those of the people whose work they may pass on; with
     * what ended in the last 30 days, the next ones first.
     */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<CoverSummary> known() {
        Instant now = clock.instant();
        UUID me = access.actor().personId();
        Set<UUID> mine = new HashSet<>(coverable().keySet());
        mine.add(me);
        return covers.around(mine, me, now.minus(REMEMBERED)).stream()
                .map(cover -> cover.summary(now))
                .toList();
    }

    /** The people for whom the signed-in person may plan a cover, by id: themselves, and whose work they may pass on. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> coverable() {
        UUID me = access.actor().personId();
        Set<UUID> places = new HashSet<>(access.unitsWith(Permission.REASSIGN_WORK));
        places.addAll(access.unitsWith(Permission.MANAGE_PEOPLE));
        Map<UUID, PersonSummary> found = (places.isEmpty() ? List.<PersonSummary>of() : people.livingIn(places))
                .stream().collect(Collectors.toMap(PersonSummary::id, person -> person));
        people.find(me).ifPresent(person -> found.put(me, person));
        return found;
    }

    private UUID save(PlanCover command, PersonSummary covered) {
        return save(command, covered, access.actor().personId());
    }

    private UUID save(PlanCover command, PersonSummary covered, UUID by) {
        check(command, covered, null);
        Cover cover = covers.saveAndFlush(new Cover(command, zone(covered), by, clock.instant()));
        UUID id = cover.summary(clock.instant()).id();
        tell(command, id, by, "planned");
        return id;
    }

    private void check(PlanCover command, PersonSummary covered, @Nullable UUID itself) {
        PersonSummary cover = people.find(command.coverId())
                .filter(PersonSummary::active)
                .orElseThrow(() -> new CoverRefused("cover.refused.cannotWork"));
        jdbc.sql("select pg_advisory_xact_lock(hashtext('throughline cover'))")
                .query((row, number) -> "")
                .single();
        Instant now = clock.instant();
        CoverLoopPolicy.Link proposed = new CoverLoopPolicy.Link(
                covered.id(),
                cover.id(),
                command.scope(),
                CoverSpan.of(command.firstDay(), command.lastDay(), zone(covered)));
        List<CoverLoopPolicy.Link> others = covers.lasting(now).stream()
                .filter(other -> !other.summary(now).id().equals(itself))
                .map(Cover::link)
                .toList();
        others.stream()
                .filter(other -> other.covered().equals(covered.id())
                        && other.scope().equals(command.scope())
                        && other.span().common(proposed.span()).isPresent())
                .findFirst()
                .ifPresent(same -> {
                    throw new CoverRefused("cover.refused.planned", covered.displayName(), name(same.cover()));
                });
        Optional<List<UUID>> loop = CoverLoopPolicy.loop(proposed, others);
        loop.ifPresent(way -> {
            throw new CoverRefused("cover.refused.loop", names(way));
        });
    }

    private void tell(PlanCover command, UUID id, UUID by, String what) {
        List<UUID> told = List.of(command.coverId(), command.coveredId()).stream()
                .filter(person -> !person.equals(by))
                .toList();
        notices.tell(
                told,
                "cover.notice.planned",
                "",
                "/people/cover",
                Map.of(
                        "covered", command.coveredId().toString(),
                        "cover", command.coverId().toString(),
                        "from", command.firstDay().toString(),
                        "to", command.lastDay().toString()),
                "cover:" + id + ":" + what);
    }

    private Cover changeable(UUID id) {
        Cover cover = covers.findById(id).orElseThrow(NotAllowed::new);
        whoseMayBePlanned(cover.coveredId());
        return cover;
    }

    private PersonSummary whoseMayBePlanned(UUID personId) {
        PersonSummary person =
                people.find(personId).filter(PersonSummary::active).orElseThrow(NotAllowed::new);
        boolean may = personId.equals(access.actor().personId())
                || access.may(Permission.REASSIGN_WORK, person.homeUnitId())
                || access.may(Permission.MANAGE_PEOPLE, person.homeUnitId());
        if (!may) {
            throw new NotAllowed();
        }
        return person;
    }

    private LocalDate today(PersonSummary person) {
        return LocalDate.now(clock.withZone(zone(person)));
    }

    private ZoneId zone(PersonSummary person) {
        return units.unit(person.homeUnitId()).zone();
    }

    private String names(Collection<UUID> way) {
        Map<UUID, PersonSummary> known = people.byIds(new HashSet<>(way));
        return way.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(PersonSummary::displayName)
                        .orElse(""))
                .collect(Collectors.joining(" → "));
    }

    private String name(UUID person) {
        return people.find(person).map(PersonSummary::displayName).orElse("");
    }
}
