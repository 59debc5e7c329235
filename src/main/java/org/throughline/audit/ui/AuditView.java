package org.throughline.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.audit.AuditChecks;
import org.throughline.audit.AuditFilter;
import org.throughline.audit.AuditLine;
import org.throughline.audit.AuditLog;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Timeline;
import org.throughline.base.ui.component.Timeline.Source;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Everything that happened in the organisation, newest first, and whether the record of it is whole. */
@Route(value = AuditAddress.PATH, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_AUDIT)
class AuditView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final Div content = new Div();

    /** Where it reads from. */
    @org.springframework.stereotype.Component
    record Desk(
            AuditLog log,
            AuditChecks checks,
            AuditFiles files,
            People people,
            Access access,
            Texts texts,
            Clock clock,
            ObjectProvider<SubjectPage> pages) {}

    AuditView(Desk desk) {
        super("");
        this.desk = desk;
        header().title(getTranslation("audit.title"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditAddress address = AuditAddress.of(event.getLocation().getQueryParameters());
        ZoneId zone = desk.people().person(desk.access().actor().personId()).zone();
        AuditFilter filter = address.filter(zone);
        AuditWords says = new AuditWords(
                desk.texts(), getLocale(), new Words(desk.texts().in(getLocale()), getLocale(), zone, desk.clock()));
        long found = desk.log().count(filter);
        header().lede(getTranslation("audit.lede", found));
        Paragraph unsigned = new Paragraph(getTranslation("audit.unsigned"));
        unsigned.addClassName("muted");
        content.removeAll();
        content.add(
                new IntegrityCard(desk.checks(), says),
                new AuditFilterBar(address, desk.people().all(), this::go),
                unsigned,
                found == 0 ? empty(filter) : list(filter, says, found));
    }

    private Div list(AuditFilter filter, AuditWords says, long found) {
        Timeline lines = new Timeline(says.words());
        SectionCard card = new SectionCard(getTranslation("audit.entries"));
        card.add(lines);
        Div foot = new Div();
        foot.addClassNames("row", "no-print");
        addPage(lines, foot, filter, says, found, 0);
        Div list = new Div(card, foot);
        list.addClassName("stack");
        return list;
    }

    private void addPage(Timeline lines, Div foot, AuditFilter filter, AuditWords says, long found, int offset) {
        List<AuditLine> page = desk.log().page(filter, offset, AuditLog.PAGE_SIZE);
        page.forEach(line -> add(lines, line, says));
        int shown = offset + page.size();
        foot.removeAll();
        if (shown < found && !page.isEmpty()) {
            foot.add(new Button(
                    getTranslation("audit.more", shown, found),
                    click -> addPage(lines, foot, filter, says, found, shown)));
        }
        foot.add(desk.files().csvLink(filter, says), desk.files().jsonLink(filter, says));
    }

    private void add(Timeline lines, AuditLine line, AuditWords says) {
        Source source = line.actorId() == null ? Source.CLOCK : Source.PERSON;
        Timeline.Entry entry = lines.entry(line.at(), source, says.who(line) + ":", says.what(line));
        String subject = line.subject();
        if (subject != null) {
            desk.pages().stream()
                    .filter(page -> subject.startsWith(page.prefix()))
                    .findFirst()
                    .ifPresentOrElse(
                            page -> entry.link(subject, page.path(subject)),
                            () -> entry.link(subject, AuditAddress.PATH + "?" + AuditAddress.THING + "=" + subject));
        }
    }

    private Div empty(AuditFilter filter) {
        if (!filter.isNarrowed()) {
            return new EmptyState(getTranslation("audit.empty"), getTranslation("audit.emptyWhy"));
        }
        Anchor clear = new Anchor(AuditAddress.PATH, getTranslation("audit.clear"));
        clear.addClassName("link");
        return new EmptyState(getTranslation("audit.noMatch", desk.log().count(AuditFilter.ALL)), "").action(clear);
    }

    private void go(AuditAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(AuditAddress.PATH, chosen.query()));
    }
}
