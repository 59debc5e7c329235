package org.throughline.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.pdf.Paper;
import org.throughline.base.pdf.Paper.Fact;
import org.throughline.board.BoardRooms.Place;
import org.throughline.board.BoardRooms.Room;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.trace.Trace;
import org.throughline.trace.TraceThing;
import org.throughline.trace.Traces;

/**
 * A meeting on paper: who is there, each item with its facts and where it came from, what was decided and why, and the minutes.
 *
 * <p>It says what its reader may see and nothing more: everything in it is read as that person, so a copy for somebody else may be
 * shorter.
 */
@Service
@Transactional(readOnly = true)
public class MeetingPaper {

    private final BoardRooms rooms;
    private final Votes votes;
    private final Traces traces;
    private final People people;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    MeetingPaper(BoardRooms rooms, Votes votes, Traces traces, People people, Units units, Texts texts, Clock clock) {
        this.rooms = rooms;
        this.votes = votes;
        this.traces = traces;
        this.people = people;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The paper of a meeting as it stands now.
     *
     * @param reader language of the labels; what people wrote stays as it is
     * @return a PDF
     * @throws NotAllowed when there is no such meeting that the person may see
     */
    @RequiresPermission(Permission.SEE_BOARD)
    public byte[] pdf(String meetingRef, Locale reader) {
        Room room = rooms.room(meetingRef);
        return new Written(room, reader, names(room)).paper().pdf();
    }

    private Map<UUID, String> names(Room room) {
        Stream<@Nullable UUID> decided = room.decisions().stream()
                .flatMap(said -> Stream.of(said.takenBy(), said.actionOwnerId(), said.riskOwnerId()));
        Stream<@Nullable UUID> presents = room.agenda().stream().map(ItemSummary::presenterId);
        List<UUID> ids = Stream.concat(decided, presents)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }

    /** One paper while it is written. */
    private final class Written {

        private final Room room;
        private final MeetingSummary meeting;
        private final Locale reader;
        private final Phrases phrases;
        private final MeetingWords said;
        private final Words words;
        private final Map<UUID, String> names;
        private final Paper paper;

        Written(Room room, Locale reader, Map<UUID, String> names) {
            this.room = room;
            this.meeting = room.meeting();
            this.reader = reader;
            this.phrases = texts.in(reader);
            this.said = new MeetingWords(phrases);
            this.words = new Words(phrases, reader, units.unit(meeting.unitId()).zone(), clock);
            this.names = names;
            this.paper = new Paper(meeting.title(), text("board.paper.what", room.boardName(), meeting.ref()), reader);
        }

        Paper paper() {
            head();
            Stream<ItemSummary> inOrder = room.agenda().stream().sorted(Comparator.comparing(ItemSummary::order));
            inOrder.forEach(this::item);
            if (room.agenda().isEmpty()) {
                paper.section(text("board.agenda")).text(text("board.agenda.empty"));
            }
            String minutes = meeting.minutes();
            if (minutes != null) {
                boolean signed = meeting.state() == MeetingState.MINUTES_APPROVED;
                paper.section(text("board.minutes"))
                        .text(text(signed ? "board.meeting.state.MINUTES_APPROVED" : "board.paper.notSigned"))
                        .text(minutes);
            }
            return paper;
        }

        private void head() {
            paper.text(text("board.paper.made", words.dateTime(clock.instant())));
            List<Fact> facts = new ArrayList<>();
            facts.add(fact("board.paper.board", room.boardName()));
            facts.add(fact(
                    "board.paper.when", words.dateTime(meeting.startsAt()) + " – " + words.time(meeting.endsAt())));
            facts.add(fact("board.paper.where", meeting.place()));
            facts.add(fact("board.paper.state", text("board.meeting.state." + meeting.state())));
            if (meeting.quorate() != null) {
                facts.add(fact("board.paper.quorum", said.quorum(room)));
            }
            facts.add(fact(
                    "board.minutes.present",
                    room.places().stream()
                            .filter(place -> place.here() || place.deputy() != null)
                            .map(this::present)
                            .sorted()
                            .collect(Collectors.joining(", "))));
            facts.add(fact(
                    "board.paper.absent",
                    room.places().stream()
                            .filter(place -> place.votes() && meeting.quorate() != null)
                            .filter(place -> !place.here() && place.deputy() == null)
                            .map(Place::name)
                            .sorted()
                            .collect(Collectors.joining(", "))));
            paper.facts(facts);
        }

        private String present(Place place) {
            return place.here() ? place.name() : text("board.paper.deputy", place.deputy(), place.name());
        }

        private void item(ItemSummary item) {
            paper.section(item.question() == null ? item.title() : item.question());
            List<Fact> facts = new ArrayList<>();
            facts.add(fact("board.paper.item", item.ref() + " · " + text("board.item.kind." + item.kind())));
            facts.add(fact("board.item.ask", item.ask()));
            facts.add(fact("board.item.why", item.summary()));
            facts.add(fact("board.item.ifYes", item.ifYes()));
            facts.add(fact("board.item.ifNo", item.ifNo()));
            facts.add(fact(
                    "board.paper.cost", item.cost() == null ? null : item.cost().toPlainString()));
            facts.add(
                    fact("board.paper.promised", item.promisedBy() == null ? null : words.dateTime(item.promisedBy())));
            facts.add(fact("board.paper.presenter", name(item.presenterId())));
            facts.add(fact(
                    "board.item.recommendation",
                    item.recommendation().isEmpty() ? null : text("board.outcome." + item.recommendation())));
            paper.facts(facts);
            String subject = item.subjectRef();
            if (subject != null) {
                cameFrom(subject);
            }
            room.decisions().stream()
                    .filter(decision -> decision.itemRef().equals(item.ref()))
                    .forEach(this::decided);
        }

        private void cameFrom(String subject) {
            Trace trace;
            try {
                trace = traces.of(subject);
            } catch (NotAllowed notForThisReader) {
                return;
            }
            List<String> lines = new ArrayList<>();
            trace.before().forEach(thing -> lines.add(line(thing)));
            lines.add(line(trace.thing()));
            if (trace.hiddenBefore() > 0) {
                lines.add(text("trace.hidden", trace.hiddenBefore()));
            }
            paper.part(text("board.paper.trace")).list(lines);
        }

        private String line(TraceThing thing) {
            return thing.title(phrases) + " (" + thing.known(phrases) + ")";
        }

        private void decided(DecisionSummary decision) {
            paper.part(text("board.paper.decision", decision.ref(), text("board.outcome." + decision.outcome())));
            List<Fact> facts = new ArrayList<>();
            facts.add(fact("board.paper.counts", text("board.decision.state." + decision.state())));
            facts.add(fact("board.decision.why", decision.reason()));
            facts.add(fact("board.decision.deviation", decision.deviationReason()));
            facts.add(fact("board.decision.conditions", decision.conditions()));
            facts.add(fact("board.decision.alternative", decision.alternative()));
            facts.add(fact("board.decision.action", decision.actionTitle()));
            facts.add(fact("board.decision.actionOwner", name(decision.actionOwnerId())));
            facts.add(fact(
                    "board.decision.actionDue",
                    decision.actionDue() == null ? null : words.date(decision.actionDue())));
            facts.add(fact("board.decision.riskOwner", name(decision.riskOwnerId())));
            facts.add(fact(
                    "board.decision.review", decision.reviewOn() == null ? null : words.date(decision.reviewOn())));
            facts.add(fact("board.decision.votes", said.votes(votes.count(decision.itemRef()))));
            facts.add(fact("board.decision.dissent", decision.dissent()));
            facts.add(fact("board.decision.recordedBy", name(decision.takenBy())));
            facts.add(fact("board.decision.rule", rule(decision.recommendationRule())));
            facts.add(fact("board.decision.quorumRule", rule(decision.quorumRule())));
            paper.facts(facts);
        }

        private @Nullable String rule(@Nullable String recorded) {
            return recorded == null || recorded.isBlank() ? null : RuleWords.version(recorded, phrases);
        }

        private @Nullable String name(@Nullable UUID personId) {
            return personId == null ? null : names.get(personId);
        }

        private Fact fact(String labelKey, @Nullable String said) {
            return new Fact(text(labelKey), said);
        }

        private String text(String key, @Nullable Object... arguments) {
            return texts.text(reader, key, arguments);
        }
    }
}
