package org.throughline.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.OpenToAll;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/**
 * What people say in Learn without an account.
 *
 * <p>The door is a code on paper. It is exchanged once for a receipt, and the receipt alone lets its holder send notes and read what
 * became of them: nothing that is stored says which notes belong together, whose they are or when they came.
 */
@Service
@Transactional
public class Contributions {

    private final ContributionCodeStore codes;
    private final WaitingNotes waiting;
    private final NoteRepository notes;
    private final SessionRepository sessions;
    private final LearningCycleRepository cycles;
    private final CycleAnswerRepository answers;
    private final People people;

    Contributions(
            ContributionCodeStore codes,
            WaitingNotes waiting,
            NoteRepository notes,
            SessionRepository sessions,
            LearningCycleRepository cycles,
            CycleAnswerRepository answers,
            People people) {
        this.codes = codes;
        this.waiting = waiting;
        this.notes = notes;
        this.sessions = sessions;
        this.cycles = cycles;
        this.answers = answers;
        this.people = people;
    }

    /**
     * Exchanges a code for a receipt. Whoever comes with the same code later gets nothing.
     *
     * @param code as it was typed
     * @return the receipt; empty when the code is not known, was used or has ended, which cannot be told apart
     */
    @OpenToAll
    @NotRecorded("nobody may be able to tell who contributes, nor when")
    public Optional<String> begin(String code) {
        return codes.sessionOf(code).flatMap(sessionId -> {
            String receipt = SecretCodes.create();
            return isOpen(hold(sessionId)) && codes.exchange(code, sessionId, receipt)
                    ? Optional.of(receipt)
                    : Optional.empty();
        });
    }

    /**
     * Keeps a note until the wall opens, or until the end of the talk when it is open. The same words twice are one note.
     *
     * @throws SessionRefused when there are no words, or too many
     */
    @OpenToAll
    @NotRecorded("notes of people without an account appear as a count at the reveal")
    public Contribution.Answer send(String receipt, NoteKind kind, String words) {
        String said = Note.words(words);
        Optional<UUID> sessionId = codes.sessionOfReceipt(receipt);
        if (sessionId.isEmpty()) {
            return Contribution.Answer.UNKNOWN;
        }
        Session session = hold(sessionId.get());
        Map<UUID, NoteView> sent = sent(receipt);
        if (sent.values().stream()
                .anyMatch(note -> note.kind() == kind && note.words().equals(said))) {
            return Contribution.Answer.SENT;
        }
        if (!isOpen(session)) {
            return Contribution.Answer.OVER;
        }
        Optional<UUID> free = SecretCodes.noteIds(receipt).stream()
                .filter(id -> !sent.containsKey(id))
                .findFirst();
        free.ifPresent(id -> waiting.keep(id, session.id(), kind, said));
        return free.isPresent() ? Contribution.Answer.SENT : Contribution.Answer.ENOUGH;
    }

    /** What a receipt opens; empty when nobody knows it. */
    @OpenToAll
    @Transactional(readOnly = true)
    public Optional<Contribution> of(String receipt) {
        return codes.sessionOfReceipt(receipt).flatMap(sessions::findById).map(session -> {
            LearningCycle cycle = cycles.findById(session.cycleId()).orElseThrow();
            List<NoteView> sent = new ArrayList<>(sent(receipt).values());
            return new Contribution(
                    cycle.question().title(),
                    isOpen(session),
                    session.state() == SessionState.CANCELLED,
                    cycle.anonymityMode(),
                    sent.stream().map(Contributions::view).toList(),
                    ContributionPolicy.MOST_NOTES - sent.size(),
                    answers.findByCycleIdOrderByArrivedAt(cycle.id()).stream()
                            .map(answer -> answer.view().words())
                            .toList());
        });
    }

    /**
     * The one hint that matters most for words before they are sent; nothing is kept.
     *
     * @param language the writer's
     */
    @OpenToAll
    @Transactional(readOnly = true)
    public Optional<ListeningHint> hint(String receipt, String words, Locale language) {
        return codes.sessionOfReceipt(receipt)
                .flatMap(sessions::findById)
                .flatMap(session -> ListeningHintPolicy.hint(words, names(session), language))
                .filter(hint -> hint != ListeningHint.IDEA);
    }

    private List<String> names(Session session) {
        List<UUID> invited = session.invitations().all().stream()
                .map(InvitationSummary::personId)
                .filter(Objects::nonNull)
                .toList();
        return people.byIds(invited).values().stream()
                .map(PersonSummary::displayName)
                .toList();
    }

    /** The notes of a receipt, found by ids that only the receipt tells. */
    private Map<UUID, NoteView> sent(String receipt) {
        List<UUID> ids = SecretCodes.noteIds(receipt);
        Map<UUID, NoteView> sent = new HashMap<>();
        notes.findAllById(ids).forEach(note -> sent.put(note.id(), note.view(true)));
        waiting.find(ids).forEach((id, note) -> sent.put(id, note.view(id)));
        return sent;
    }

    private static Contribution.Sent view(NoteView note) {
        return new Contribution.Sent(
                note.kind(), note.words(), note.state(), note.hiddenReason(), note.outcome(), note.answer());
    }

    /** The session as it is now, with nobody opening its wall or ending its talk before this transaction ends. */
    private Session hold(UUID sessionId) {
        waiting.hold(sessionId);
        return sessions.findById(sessionId).orElseThrow();
    }

    private static boolean isOpen(Session session) {
        return ContributionPolicy.isOpen(session.kind(), session.state());
    }
}
