package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.notice.CalendarLinks;
import org.throughline.session.InvitationState;
import org.throughline.session.InvitationSummary;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionState;

/** One session of a cycle: when, where, and who is asked and was there. */
class MeetingCard extends FoldCard {

    private final transient SessionWords says;

    MeetingCard(SessionWords says, SessionFacts session) {
        super(says.word("kind", session.kind()), summary(says, session));
        this.says = says;
        add(facts(session));
        String exceptions = session.exceptions();
        if (exceptions != null) {
            Paragraph different = new Paragraph(exceptions);
            different.addClassName("quote");
            add(different);
        }
        UnorderedList people = new UnorderedList();
        people.addClassNames("plain-list", "session-people");
        session.invitations().forEach(invitation -> people.add(line(invitation)));
        if (session.attendedOthers() > 0) {
            people.add(new ListItem(getTranslation("session.record.others", session.attendedOthers())));
        }
        add(people);
    }

    private static String summary(SessionWords says, SessionFacts session) {
        String state = says.word("sessionState", session.state());
        String span = says.span(session);
        return span.isEmpty() ? state : span + " · " + state;
    }

    private FactList facts(SessionFacts session) {
        FactList facts = new FactList();
        String place = session.plan().place();
        if (place != null) {
            facts.fact(getTranslation("session.record.place"), place);
        }
        String link = session.plan().link();
        if (link != null && session.state().isToCome()) {
            Anchor away = new Anchor(link, getTranslation("session.record.link"));
            away.setTarget("_blank");
            away.getElement().setAttribute("rel", "noopener noreferrer");
            facts.fact(getTranslation("session.record.away"), away);
        }
        if (says.page().may().enter() && session.state().isToCome() && session.invitedAt() != null) {
            Anchor file = new Anchor(CalendarLinks.file(session.ref()), getTranslation("notice.calendar.add"));
            file.setRouterIgnore(true);
            facts.fact(getTranslation("notice.calendar.label"), file);
        }
        facts.fact(
                getTranslation("session.record.questions"),
                says.word("questions", session.plan().questions()));
        if (session.plan().protectedTime()) {
            facts.fact(getTranslation("session.record.time"), getTranslation("session.record.protected"));
        }
        String missing = session.plan().justification();
        if (missing != null) {
            facts.fact(getTranslation("session.record.missingView"), missing);
        }
        Integer positives = session.positivesShare();
        if (positives != null) {
            facts.fact(
                    getTranslation("session.record.wentWell"),
                    getTranslation("session.record.wentWell.share", positives));
        }
        Instant next = session.nextDate();
        if (next != null) {
            facts.fact(getTranslation("session.record.nextDate"), says.words().dateTime(next));
        }
        return facts;
    }

    private ListItem line(InvitationSummary invitation) {
        String role = invitation.role();
        String sees = invitation.perspective() == null ? "" : says.word("perspective", invitation.perspective());
        Component who = role == null
                ? new PersonChip(says.page().name(invitation.personId()), sees)
                : new PersonChip(role, sees);
        ListItem line = new ListItem(who);
        if (invitation.state() != InvitationState.INVITED) {
            line.add(new Badge(
                    invitation.state() == InvitationState.ATTENDED ? Kind.DONE : Kind.PLAIN,
                    says.word("invitation", invitation.state())));
        }
        if (invitation.perspective() != null) {
            Span reason = new Span(invitation.reason());
            reason.addClassNames("small", "muted");
            line.add(reason);
        }
        return line;
    }

    /** Whether such a card is worth its place: a session that never took place and was not planned is not. */
    static boolean isWorthShowing(SessionFacts session) {
        return session.state() != SessionState.CANCELLED || session.invitedAt() != null;
    }
}
