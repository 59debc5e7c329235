package org.throughline.action;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;

/** Finds an action for whoever may take a step with it; foreign and missing look the same. */
@Component
class ActionDoor {

    private final ActionRepository actions;
    private final TaskInHand task;
    private final Access access;

    ActionDoor(ActionRepository actions, TaskInHand task, Access access) {
        this.actions = actions;
        this.task = task;
        this.access = access;
    }

    /** The action, for the person who does it. */
    Action asOwner(String ref) {
        Action action = actions.require(ref);
        return check(action, action.ownerId());
    }

    /** The action, for the person who answers for it. */
    Action asAccountable(String ref) {
        Action action = actions.require(ref);
        return check(action, action.accountableId());
    }

    /** The action, for those who look for an owner: the accountable person, and the sponsor when that person is silent. */
    Action asSeeker(String ref) {
        Action action = actions.require(ref);
        return check(action, action.accountableId(), action.brief().sponsorId());
    }

    /** The action, for the person who judges it; its owner comes as far as {@link FourEyesPolicy}, which says why not. */
    Action asVerifier(String ref) {
        Action action = actions.require(ref);
        return check(action, action.verifierId(), action.ownerId());
    }

    /** Refuses who has none of these parts and no task about it in hand. */
    Action check(Action action, @Nullable UUID... parts) {
        Set<UUID> people = Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!ActionStepPolicy.mayTake(access.actor().personId(), people, task.isAbout(action.ref()))) {
            throw new NotAllowed();
        }
        return action;
    }
}
