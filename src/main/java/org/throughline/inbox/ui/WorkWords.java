package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.inbox.Holding;
import org.throughline.inbox.RoleAt;
import org.throughline.inbox.TaskTitles;
import org.throughline.inbox.WhyMine;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkProcess.NextStep;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;

/** Tells tasks, and why somebody has them, to the reader of the current screen. */
@Component
class WorkWords {

    private final TaskTitles titles;
    private final Texts texts;
    private final Units units;
    private final Clock clock;

    WorkWords(TaskTitles titles, Texts texts, Units units, Clock clock) {
        this.titles = titles;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    /** "Accept action: wave cut-off board". */
    String title(String taskKey, String nameInModel, String subjectTitle) {
        String task = titles.title(locale(), taskKey, nameInModel);
        return subjectTitle.isBlank() ? task : say("inbox.row.title", task, subjectTitle);
    }

    String task(String taskKey, String nameInModel) {
        return titles.title(locale(), taskKey, nameInModel);
    }

    /** The words on the button that sends; a bundle may say the outcome for a task. */
    String send(String taskKey) {
        String key = "task." + taskKey + ".send";
        return texts.has(key) ? say(key) : say("inbox.task.send");
    }

    /**
     * What happens after sending.
     *
     * <p>A bundle may say it for a task in words of its own; else it is read from the model, whose names are those of whoever drew
     * it.
     */
    Optional<String> then(String taskKey, List<NextStep> next) {
        String key = "task." + taskKey + ".then";
        return texts.has(key) ? Optional.of(say(key)) : NextWords.sentence(next);
    }

    /** What a step, wait or end of a model is called; the name in the model when no bundle knows it. */
    String step(@Nullable String id, String nameInModel) {
        if (id == null) {
            return nameInModel;
        }
        String key = "way." + id;
        return texts.has(key) ? say(key) : task(id, nameInModel);
    }

    /** The name of the process; the one in its model when no bundle knows it. */
    String process(String processKey, String nameInModel) {
        String key = "inbox.process." + processKey;
        return texts.has(key) ? say(key) : nameInModel;
    }

    String rule(String version) {
        return RuleWords.version(version, UiWords.phrases());
    }

    String kind(String kind) {
        return titles.kind(locale(), kind);
    }

    /** What a reference stands for, such as "Action ACT-2026-000012". */
    String thing(String subjectRef) {
        return say("inbox.row.thing", kind(subjectRef.split("-", 2)[0]), subjectRef);
    }

    String place(UUID unitId) {
        return units.unit(unitId).name();
    }

    /** One line below the title: what it is, where, and who else may do it. */
    String context(WorkRow row, Map<UUID, String> names) {
        List<String> parts = new ArrayList<>(List.of(thing(row.subjectRef()), place(row.unitId())));
        Words words = UiWords.in(row.zone(), clock);
        if (row.forPerson() != null) {
            parts.add(say("inbox.row.cover", names.getOrDefault(row.forPerson(), "")));
        } else if (row.group() == WorkGroup.WAITING) {
            parts.add(holders(row, names));
        } else if (!row.mine()) {
            parts.add(say("inbox.row.forRole", roles(row.candidates())));
        } else if (row.holding() == Holding.TAKEN) {
            parts.add(say("inbox.row.taken"));
        } else if (row.holding() == Holding.PASSED) {
            parts.add(say("inbox.row.passed"));
        }
        if (row.remindAt() != null) {
            parts.add(say("inbox.row.reminder", words.near(row.remindAt())));
        }
        return String.join(" · ", parts);
    }

    private String holders(WorkRow row, Map<UUID, String> names) {
        List<String> known = row.holders().stream()
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return say("inbox.row.withRole", roles(row.candidates()));
        }
        return known.size() <= 2
                ? say("inbox.row.with", String.join(", ", known))
                : say("inbox.row.withMany", known.get(0), known.size() - 1);
    }

    /** Why the person has the task, in one sentence or two. */
    List<String> why(WhyMine why, String passedBy) {
        List<String> sentences = new ArrayList<>();
        String asked = why.asked().stream().map(this::role).collect(Collectors.joining(", "));
        String place = place(why.unitId());
        if (why.behalf() != null) {
            return List.of(say("inbox.why.cover", why.behalf().name()));
        }
        switch (why.holding()) {
            case NAMED -> sentences.add(named(why));
            case ROLE, TAKEN -> sentences.add(say("inbox.why.role", roles(why.roles())));
            case STEPPED_IN -> {
                sentences.add(say("inbox.why.nobody", asked, place));
                sentences.add(say("inbox.why.steppedIn", roles(why.roles())));
            }
            case PASSED ->
                sentences.add(passedBy.isEmpty() ? say("inbox.why.passed") : say("inbox.why.passedBy", passedBy));
        }
        if (why.holding() == Holding.TAKEN) {
            sentences.add(say("inbox.why.taken"));
        }
        return sentences;
    }

    private String named(WhyMine why) {
        String key = "inbox.why." + why.namedBy();
        return texts.has(key) ? say(key) : say("inbox.why.named");
    }

    /** "Team leader for Pick A, …". */
    String roles(List<RoleAt> roles) {
        return roles.stream()
                .map(role -> say("organisation.role.in", role(role.role()), place(role.unitId())))
                .collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return say("organisation.role." + role.name());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
