package org.throughline.architecture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.board.Boards;
import org.throughline.board.CreateBoard;
import org.throughline.board.Meetings;
import org.throughline.board.ScheduleMeeting;
import org.throughline.board.Submissions;
import org.throughline.organisation.People;
import org.throughline.organisation.RoleGrantSummary;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Cycles;
import org.throughline.session.Dimension;
import org.throughline.session.LearningMethod;
import org.throughline.session.SessionKind;
import org.throughline.session.Sessions;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** One object of each kind in one world, or none of them, as arguments of use cases; the rest of a call is filled with plain values. */
final class Subjects {

    private static final Set<String> REFERENCES = Set.of(
            "ref",
            "actionRef",
            "barrierRef",
            "cycleRef",
            "sessionRef",
            "meetingRef",
            "itemRef",
            "subjectRef",
            "taskId");
    private static final Set<String> IDS = Set.of("unitId", "boardId", "personId", "homeUnitId", "grantId");

    private final Map<String, Object> values = new HashMap<>();

    private Subjects() {}

    Subjects(ApplicationContext application, World world, Logistics people) {
        values.put("unitId", people.pickA().id());
        values.put("homeUnitId", people.pickA().id());
        values.put("id", people.pickA().id());
        values.put("personId", people.wes().id());
        RoleGrantSummary grant =
                application.getBean(People.class).rolesOf(people.wes().id()).get(0);
        values.put("grantId", grant.id());
        values.put("unitCode", people.pickA().code());
        values.put("actionRef", action(application, people));
        values.put("barrierRef", barrier(application, world, people));
        String cycle = cycle(application, world, people);
        values.put("cycleRef", cycle);
        values.put("sessionRef", application.getBean(Sessions.class).prepare(cycle, SessionKind.LEARN));
        UUID board = world.as(
                        people.sam(),
                        () -> application
                                .getBean(Boards.class)
                                .create(new CreateBoard(
                                        "BOARD_"
                                                + UUID.randomUUID()
                                                        .toString()
                                                        .substring(0, 8)
                                                        .toUpperCase(Locale.ROOT)
                                                        .replace('-', '_'),
                                        "Board",
                                        people.group().id(),
                                        28,
                                        60,
                                        null)))
                .id();
        values.put("boardId", board);
        values.put(
                "meetingRef",
                world.as(
                                people.grace(),
                                () -> application
                                        .getBean(Meetings.class)
                                        .schedule(new ScheduleMeeting(
                                                board, TimeMachine.at("2026-11-20T10:00"), "Board room", false, null)))
                        .ref());
        values.put(
                "itemRef",
                world.as(
                                people.grace(),
                                () -> application
                                        .getBean(Submissions.class)
                                        .submitMatter(board, "A matter", "Adopt it", UUID.randomUUID()))
                        .ref());
    }

    /** The reference under which pages show the object. */
    String reference(String kind) {
        return String.valueOf(values.getOrDefault(kind, "XXX-2026-999999"));
    }

    /** Nothing that exists. */
    static Subjects missing() {
        return new Subjects();
    }

    /** Whether a use case names an object at all. */
    static boolean concerns(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> names(parameter.getName(), parameter.getType()));
    }

    private static boolean names(String name, Class<?> type) {
        return type == String.class && REFERENCES.contains(name)
                || type == UUID.class && (IDS.contains(name) || name.equals("id"))
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> names(part.getName(), part.getType()));
    }

    /** No arguments at all, for doors that must not let them in. */
    static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? plain(type, type) : null)
                .toArray();
    }

    /** The arguments, null when a command with plain values breaks its own rules. */
    Object @Nullable [] arguments(Method method) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int at = 0; at < arguments.length; at++) {
            Object value = value(
                    method.getDeclaringClass().getPackageName(),
                    method.getParameters()[at].getName(),
                    method.getParameterTypes()[at],
                    method.getGenericParameterTypes()[at]);
            if (value == null) {
                return null;
            }
            arguments[at] = value;
        }
        return arguments;
    }

    private @Nullable Object value(String feature, String name, Class<?> type, Type generic) {
        if (type == String.class && REFERENCES.contains(name)) {
            String key = name.equals("ref") || name.equals("subjectRef")
                    ? feature.endsWith("barrier") ? "barrierRef" : "actionRef"
                    : name;
            return values.getOrDefault(key, "XXX-2026-999999");
        }
        if (type == UUID.class) {
            return values.getOrDefault(name, UUID.randomUUID());
        }
        return type.isRecord() ? command(feature, type) : plain(type, generic);
    }

    private @Nullable Object command(String feature, Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] arguments = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            arguments[at] = value(feature, parts[at].getName(), parts[at].getType(), parts[at].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object plain(Class<?> type, Type generic) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface() && generic instanceof ParameterizedType) {
            return Map.class.isAssignableFrom(type)
                    ? Map.of()
                    : Set.class.isAssignableFrom(type) ? Set.of() : List.of();
        }
        Map<Class<?>, Object> simple = Map.ofEntries(
                Map.entry(String.class, "plain words of a test"),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(double.class, 1.0),
                Map.entry(boolean.class, false),
                Map.entry(Integer.class, 1),
                Map.entry(Boolean.class, false),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(Duration.class, Duration.ofMinutes(10)),
                Map.entry(Instant.class, TimeMachine.at("2026-11-02T10:00")),
                Map.entry(LocalDate.class, LocalDate.of(2026, 11, 2)),
                Map.entry(LocalTime.class, LocalTime.NOON),
                Map.entry(ZoneId.class, ZoneId.of("Europe/London")),
                Map.entry(Locale.class, Locale.UK),
                Map.entry(byte[].class, new byte[] {1}));
        return simple.get(type);
    }

    private static String action(ApplicationContext application, Logistics people) {
        return application
                .getBean(Actions.class)
                .offer(new OfferAction(
                        UUID.randomUUID(),
                        null,
                        people.pickA().id(),
                        "Wave cut-off board and runner role",
                        "Nobody at the dock sees when the wave closes",
                        ActionType.values()[0],
                        Strength.values()[0],
                        Severity.MEDIUM,
                        people.ben().id(),
                        people.carla().id(),
                        people.erin().id(),
                        LocalDate.of(2026, 11, 2),
                        null));
    }

    private static String barrier(ApplicationContext application, World world, Logistics people) {
        return world.as(
                people.carla(),
                () -> application
                        .getBean(Barriers.class)
                        .raise(new RaiseBarrier(
                                UUID.randomUUID(),
                                people.pickA().id(),
                                BarrierKind.STAFFING,
                                Severity.MEDIUM,
                                "No runner in the early waves",
                                "One runner per wave until 24 Dec",
                                "Waves slip by 20 minutes",
                                null,
                                List.of(),
                                null,
                                false)));
    }

    private static String cycle(ApplicationContext application, World world, Logistics people) {
        return world.as(
                people.asha(),
                () -> application
                        .getBean(Cycles.class)
                        .start(new StartCycle(
                                UUID.randomUUID(),
                                people.pickA().id(),
                                LearningMethod.OLT,
                                "make peak waves easy to pick right",
                                Trigger.WORK,
                                false,
                                Urgency.NORMAL,
                                Set.of(Dimension.QUALITY),
                                null,
                                null,
                                WorkContext.UNKNOWN,
                                people.erin().id(),
                                people.asha().id(),
                                Confidentiality.ROOM,
                                AnonymityMode.CHOICE,
                                null)));
    }
}
