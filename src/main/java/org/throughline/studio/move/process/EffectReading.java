package org.throughline.studio.move.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.inbox.HeldTask;
import org.throughline.organisation.Role;
import org.throughline.studio.move.Effect;
import org.throughline.studio.move.Effect.Kind;
import org.throughline.studio.move.process.CasePlaces.Look;
import org.throughline.studio.move.process.CasePlaces.Timer;

/** Reads from a case before and after a move what changed. */
record EffectReading(MoveModels.Model from, MoveModels.Model to) {

    List<Effect> between(Look before, Look after, List<HeldTask> heldBefore, List<HeldTask> heldAfter) {
        List<Effect> effects = new ArrayList<>();
        Map<String, HeldTask> known =
                heldBefore.stream().collect(Collectors.toMap(HeldTask::taskId, Function.identity()));
        heldAfter.forEach(task -> {
            HeldTask was = known.get(task.taskId());
            effects.add(task(task, was == null || was.taskKey().equals(task.taskKey())));
            if (was != null && !Objects.equals(was.dueAt(), task.dueAt())) {
                effects.add(new Effect(Kind.DATE_CHANGED, task.title(), "", was.dueAt(), task.dueAt(), null, ""));
            }
        });
        before.timers().values().stream()
                .filter(timer -> !after.timers().containsKey(timer.id()))
                .forEach(timer -> effects.add(new Effect(
                        Kind.TIMER_REMOVED, from.name(timer.activity()), "", timer.dueAt(), null, null, "")));
        after.timers().values().forEach(timer -> timer(before.timers().get(timer.id()), timer, effects));
        return effects;
    }

    private Effect task(HeldTask task, boolean same) {
        return new Effect(
                same ? Kind.TASK_STAYS : Kind.TASK_BECOMES,
                task.title(),
                same ? "" : to.name(task.taskKey()),
                null,
                task.dueAt(),
                task.holder(),
                task.holder() != null
                        ? ""
                        : task.roles().stream().findFirst().map(Role::name).orElse(""));
    }

    private void timer(@Nullable Timer was, Timer is, List<Effect> effects) {
        String name = to.name(is.activity());
        if (was == null) {
            effects.add(new Effect(Kind.TIMER_CREATED, name, "", null, is.dueAt(), null, ""));
        } else if (!was.dueAt().equals(is.dueAt())) {
            effects.add(new Effect(Kind.DATE_CHANGED, name, "", was.dueAt(), is.dueAt(), null, ""));
        }
    }
}
