package org.throughline.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotAllowed;

/**
 * Who may know that a restricted thing exists.
 *
 * <p>A circle is drawn around one thing and has the people who were named or are asked to act. What comes from the thing stands in
 * the same circle, so whoever reads lists, trees or records by any way asks here, by reference: to everybody outside, the thing is
 * not there. No role and no permission opens a circle. Only people widen it: somebody inside asks somebody else to act, or names
 * them. Circles hold references only, so this module knows no feature.
 */
@Component
public class Circles {

    private static final String OUTSIDE = " exists (select 1 from throughline.circle_thing ct where ct.ref = %s"
            + " and not exists (select 1 from throughline.circle_member cm"
            + " where cm.circle_id = ct.circle_id and cm.person_id = :me)) ";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Circles(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The same as {@link #sees} as a condition of a statement that has the person as `:me`.
     *
     * @param ref name of the column that has the reference; never what a person typed
     */
    public static String seen(String ref) {
        return " not" + OUTSIDE.formatted(ref);
    }

    /**
     * How a thing is called where outsiders prove records: its reference, or a word that says nothing when it stands in a circle.
     *
     * <p>The circle's own id, which nobody outside knows, is in the word, so references cannot be tried out. A circle is drawn with the
     * thing and never later, so the word is the same for ever.
     *
     * @param ref SQL that has the reference; never what a person typed
     */
    public static String standIn(String ref) {
        return "coalesce((select 'apart-' || md5(cast(ct.circle_id as text) || ct.ref)"
                + " from throughline.circle_thing ct where ct.ref = " + ref + "), " + ref + ")";
    }

    /** Draws a circle around a new thing; nobody else knows of it from now on. */
    public void draw(String ref, Collection<UUID> members) {
        UUID circle = UUID.randomUUID();
        jdbc.sql("insert into throughline.circle (id, drawn_at) values (?, ?)")
                .params(circle, now())
                .update();
        put(ref, circle);
        members.forEach(person -> add(circle, person));
    }

    /**
     * Puts a new thing into the circle of what it came from; nothing happens when that stands in none.
     *
     * @param origins references of what it came from, the nearest first; absent ones are passed over
     */
    public void inherit(String ref, @Nullable String... origins) {
        Arrays.stream(origins)
                .flatMap(origin -> circleOf(origin).stream())
                .findFirst()
                .ifPresent(circle -> put(ref, circle));
    }

    /** Somebody is named, or asked to act on the thing, and so has to know of it; nothing happens when it stands in no circle. */
    public void admit(String ref, Collection<@Nullable UUID> people) {
        Optional<UUID> circle = circleOf(ref);
        circle.ifPresent(found -> people.forEach(person -> add(found, person)));
    }

    /** The same for one person; nobody is nobody. */
    public void admit(String ref, @Nullable UUID person) {
        if (person != null) {
            admit(ref, List.of(person));
        }
    }

    /** Whether the thing stands in a circle. */
    public boolean isApart(String ref) {
        return circleOf(ref).isPresent();
    }

    /** Those of the references that stand in a circle, whoever asks. */
    public Set<String> apart(Collection<String> refs) {
        return refs.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select ref from throughline.circle_thing where ref in (:refs)")
                        .param("refs", refs)
                        .query(String.class)
                        .list());
    }

    /** Whether the signed-in person may know that the thing is there. The clock and processes may. */
    public boolean sees(String ref) {
        return currentPerson
                .find()
                .map(Actor::personId)
                .map(person -> sees(ref, person))
                .orElse(true);
    }

    /** Whether the person may know that the thing is there; everybody may of what stands in no circle. */
    public boolean sees(String ref, UUID person) {
        return unseen(List.of(ref), person).isEmpty();
    }

    /** The same for a row, which knows its circle: one outside of every circle costs no statement. */
    public boolean opens(Circled thing) {
        return !closed(List.of(thing)).contains(thing.circleId());
    }

    /** Those of the rows that are there for the signed-in person, in their order; at most one read. */
    public <T extends Circled> List<T> open(Collection<T> things) {
        Set<UUID> closed = closed(things);
        return things.stream()
                .filter(thing -> !closed.contains(thing.circleId()))
                .toList();
    }

    /**
     * Refuses to whom the thing is not there.
     *
     * @throws NotAllowed the same as for something that does not exist
     */
    public void check(String ref) {
        if (!sees(ref)) {
            throw new NotAllowed();
        }
    }

    /** Those of the references that are not there for the signed-in person; one read. */
    public Set<String> unseen(Collection<String> refs) {
        return currentPerson.find().map(actor -> unseen(refs, actor.personId())).orElse(Set.of());
    }

    /** Everything whose reference begins like this and is not there for the signed-in person. */
    public Set<String> unseenOf(String prefix) {
        return currentPerson
                .find()
                .map(actor ->
                        Set.copyOf(jdbc.sql("select t.ref from throughline.circle_thing t where t.ref like :prefix and"
                                        + OUTSIDE.formatted("t.ref"))
                                .param("prefix", prefix + "%")
                                .param("me", actor.personId())
                                .query(String.class)
                                .list()))
                .orElse(Set.of());
    }

    /** Those of the people who may know of the thing, in their order. */
    public List<UUID> inside(String ref, Collection<UUID> people) {
        return circleOf(ref)
                .map(circle -> {
                    Set<UUID> members = members(circle);
                    return people.stream().filter(members::contains).toList();
                })
                .orElseGet(() -> List.copyOf(people));
    }

    /**
     * A word by which somebody outside can name a thing to the product and learns nothing; the same whenever it is asked for. The
     * circle's own id, which nobody outside knows, makes it impossible to try references out.
     */
    public String veiled(String ref, String word) {
        return UUID.nameUUIDFromBytes(
                        (circleOf(ref).map(UUID::toString).orElse("") + word).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The people of the circle around a thing; empty when there is none. */
    public Set<UUID> members(String ref) {
        return circleOf(ref).map(this::members).orElse(Set.of());
    }

    /** The circles around these that the signed-in person is not in; never contains null. The clock and processes are in all. */
    private Set<UUID> closed(Collection<? extends Circled> things) {
        Set<UUID> circles = things.stream()
                .map(Circled::circleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Optional<UUID> me = currentPerson.find().map(Actor::personId);
        if (circles.isEmpty() || me.isEmpty()) {
            return new HashSet<>();
        }
        circles.removeAll(jdbc.sql(
                        "select circle_id from throughline.circle_member where person_id = :me and circle_id in (:circles)")
                .param("me", me.get())
                .param("circles", circles)
                .query(UUID.class)
                .set());
        return circles;
    }

    private Set<String> unseen(Collection<String> refs, UUID person) {
        return refs.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select t.ref from throughline.circle_thing t where t.ref in (:refs) and"
                                + OUTSIDE.formatted("t.ref"))
                        .param("refs", refs)
                        .param("me", person)
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    private Set<UUID> members(UUID circle) {
        return new HashSet<>(jdbc.sql("select person_id from throughline.circle_member where circle_id = ?")
                .param(circle)
                .query(UUID.class)
                .list());
    }

    private Optional<UUID> circleOf(@Nullable String ref) {
        return ref == null
                ? Optional.empty()
                : jdbc.sql("select circle_id from throughline.circle_thing where ref = ?")
                        .param(ref)
                        .query(UUID.class)
                        .optional();
    }

    private void put(String ref, UUID circle) {
        jdbc.sql("insert into throughline.circle_thing (ref, circle_id) values (?, ?) on conflict (ref) do nothing")
                .params(ref, circle)
                .update();
    }

    private void add(UUID circle, @Nullable UUID person) {
        if (person != null) {
            jdbc.sql("""
                            insert into throughline.circle_member (circle_id, person_id, since) values (?, ?, ?)
                            on conflict (circle_id, person_id) do nothing""").params(circle, person, now()).update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
