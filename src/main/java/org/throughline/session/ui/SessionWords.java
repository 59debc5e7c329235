package org.throughline.session.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Words;
import org.throughline.session.Approval;
import org.throughline.session.ApprovalRole;
import org.throughline.session.CycleFacts;
import org.throughline.session.CyclePage;
import org.throughline.session.CycleState;
import org.throughline.session.OptionView;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.SessionState;
import org.throughline.session.Settlement;
import org.throughline.session.SoakPeriod;

/** Says in the reader's words where one cycle stands, what comes next and what happened. */
final class SessionWords {

    private final CyclePage page;
    private final Words words;
    private final Phrases phrases;

    SessionWords(CyclePage page, Words words, Phrases phrases) {
        this.page = page;
        this.words = words;
        this.phrases = phrases;
    }

    CyclePage page() {
        return page;
    }

    Words words() {
        return words;
    }

    String text(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    /** The word for a constant: `session.method.OLT`. */
    String word(String family, Enum<?> constant) {
        return phrases.text("session." + family + "." + constant);
    }

    /** What should get better, in one line. */
    String dimensions() {
        return page.cycle().question().dimensions().stream()
                .map(dimension -> word("dimension", dimension))
                .collect(Collectors.joining(", "));
    }

    /** When the work in question is hardest; empty when nothing was said. */
    String context() {
        return List.of(
                        Optional.ofNullable(page.cycle().question().shift()),
                        Optional.ofNullable(page.cycle().question().demand()),
                        Optional.ofNullable(page.cycle().question().staffing()))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** A line of the history. */
    String history(AuditRecord line) {
        return phrases.text(
                line.action(),
                RecordedValues.inWords(
                        line.details(),
                        words,
                        id -> Optional.ofNullable(page.names().get(id))));
    }

    /** When a session is held; empty while that is open. */
    String span(SessionFacts session) {
        Instant from = session.plan().startsAt();
        Instant to = session.plan().endsAt();
        return from == null || to == null ? "" : words.span(from, to);
    }

    /** What happens next, in one sentence for whoever reads it. */
    String next() {
        CycleFacts cycle = page.cycle();
        return switch (cycle.state()) {
            case PLANNED -> beforeLearn(cycle);
            case LEARN -> meeting(SessionKind.LEARN).orElseGet(() -> says("afterLearn", guide()));
            case SOAK -> meeting(SessionKind.IMPROVE).orElseGet(this::soaking);
            case IMPROVE -> meeting(SessionKind.IMPROVE).orElseGet(() -> choosing(cycle));
            case ACTION -> acting();
            case CLOSED -> says("closed", ended(cycle));
            case CANCELLED ->
                says(
                        "cancelled",
                        ended(cycle),
                        Optional.ofNullable(cycle.endReason()).orElse(""));
        };
    }

    private String beforeLearn(CycleFacts cycle) {
        if (cycle.sponsorship().agreedAt() == null) {
            return says("sponsorAsked", page.name(cycle.sponsorship().sponsorId()), guide());
        }
        return meeting(SessionKind.LEARN).orElseGet(() -> says("planLearn", guide()));
    }

    /** The session of this kind that is running or announced. */
    private Optional<String> meeting(SessionKind kind) {
        return page.ahead().filter(session -> session.kind() == kind).flatMap(session -> {
            if (session.state() == SessionState.OPEN) {
                return Optional.of(says("open." + kind));
            }
            if (session.state() == SessionState.PAUSED) {
                return Optional.of(says("paused", guide()));
            }
            Instant start = session.plan().startsAt();
            if (session.invitedAt() == null || start == null) {
                return Optional.empty();
            }
            return Optional.of(says(
                    "meet." + kind,
                    words.near(start),
                    Optional.ofNullable(session.plan().place()).orElse(""),
                    session.invitations().size()));
        });
    }

    private String soaking() {
        SoakPeriod soak = page.cycle().soak();
        return soak == null || soak.isOver(words.now())
                ? says("planImprove", guide())
                : says("soak", words.near(soak.endsAt()));
    }

    private String choosing(CycleFacts cycle) {
        Settlement settled = cycle.settlement();
        if (settled == null) {
            return says("choose", guide());
        }
        boolean askSponsor = settled.approvalRole() != null && settled.approvalRole() != ApprovalRole.NONE;
        if (askSponsor && settled.approval() == null) {
            return says("approve", page.name(cycle.sponsorship().sponsorId()));
        }
        return settled.approval() == Approval.RETURN ? says("chooseAgain", guide()) : says("settled", guide());
    }

    private String acting() {
        long agreed =
                page.record().options().stream().filter(OptionView::agreed).count();
        long over = page.record().options().stream()
                .filter(option -> option.agreed() && option.actionOver())
                .count();
        return agreed == over ? says("close", guide()) : says("actions", agreed - over, agreed);
    }

    /** Why a phase cannot be entered yet, or how it stands; empty when there is nothing to say. */
    String note(CycleState phase) {
        CycleFacts cycle = page.cycle();
        SoakPeriod soak = cycle.soak();
        return switch (phase) {
            case LEARN -> startOf(SessionKind.LEARN).map(words::near).orElse("");
            case SOAK ->
                soak == null
                        ? locked(cycle, CycleState.SOAK, "afterLearn")
                        : cycle.state() == CycleState.SOAK ? text("session.steps.until", words.near(endOf(soak))) : "";
            case IMPROVE -> improve(cycle, soak);
            case ACTION -> locked(cycle, CycleState.ACTION, "afterImprove");
            default -> "";
        };
    }

    private String improve(CycleFacts cycle, @Nullable SoakPeriod soak) {
        if (cycle.state().compareTo(CycleState.IMPROVE) >= 0) {
            return "";
        }
        if (soak == null) {
            return text("session.steps.afterSoak");
        }
        return startOf(SessionKind.IMPROVE)
                .map(words::near)
                .orElseGet(() -> text("session.steps.opens", words.near(endOf(soak))));
    }

    private static Instant endOf(SoakPeriod soak) {
        Instant left = soak.leftAt();
        return left == null ? soak.endsAt() : left;
    }

    private String locked(CycleFacts cycle, CycleState phase, String reason) {
        return cycle.state().compareTo(phase) < 0 ? text("session.steps." + reason) : "";
    }

    private Optional<Instant> startOf(SessionKind kind) {
        return page.ahead()
                .filter(session -> session.kind() == kind)
                .flatMap(session -> Optional.ofNullable(session.plan().startsAt()));
    }

    private String says(String what, Object... arguments) {
        return phrases.text("session.next." + what, arguments);
    }

    private String guide() {
        return page.name(page.cycle().facilitatorId());
    }

    private String ended(CycleFacts cycle) {
        Instant ended = cycle.endedAt();
        return ended == null ? "" : words.date(ended);
    }
}
