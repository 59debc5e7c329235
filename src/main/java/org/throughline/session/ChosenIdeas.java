package org.throughline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;

/** What a group chose, for whoever has to say something about it. */
@Service
@Transactional(readOnly = true)
public class ChosenIdeas {

    private final ImproveOptionRepository options;
    private final RoomDoor door;
    private final People people;

    ChosenIdeas(ImproveOptionRepository options, RoomDoor door, People people) {
        this.options = options;
        this.door = door;
        this.people = people;
    }

    /** Each chosen idea, who wants it, by when and at what cost; whoever calls has a task about it. */
    @CalledByProcess
    public List<TaskFact> facts(String cycleRef) {
        List<TaskFact> facts = new ArrayList<>();
        options.findByCycleIdOrderById(door.find(cycleRef).id()).stream()
                .map(option -> option.view(true))
                .filter(option -> option.state() == OptionState.CHOSEN)
                .forEach(option -> {
                    facts.add(new TaskFact("session.brief.idea", option.title()));
                    add(facts, "session.brief.owner", name(option.ownerId()));
                    add(facts, "session.brief.due", option.dueOn());
                    add(facts, "session.brief.cost", option.cost());
                });
        return facts;
    }

    private static void add(List<TaskFact> facts, String labelKey, @Nullable Object value) {
        if (value != null) {
            facts.add(new TaskFact(labelKey, value));
        }
    }

    private @Nullable String name(@Nullable UUID ownerId) {
        return ownerId == null ? null : people.person(ownerId).displayName();
    }
}
