package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.operation.Clockwork;
import org.throughline.operation.ComingTimer;
import org.throughline.operation.JobCounts;
import org.throughline.operation.Livelock;
import org.throughline.operation.OutboxStanding;
import org.throughline.operation.TimerPage;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Whether the clockwork goes: jobs, jobs without an end, the outbox, and the timers of the next days. */
@Route(value = OperationRoutes.HEALTH, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_RUNNING)
class HealthView extends Page implements BeforeEnterObserver {

    private static final int ROWS = 25;
    private static final String PAGE = "page";

    private final transient Clockwork clockwork;
    private final transient OperationReader reader;
    private final Div content = new Div();

    HealthView(Clockwork clockwork, OperationReader reader) {
        super("");
        this.clockwork = clockwork;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = OperationRoutes.number(event.getLocation().getQueryParameters(), PAGE);
        Words words = reader.words();
        JobCounts jobs = clockwork.jobs();
        header().title(getTranslation("running.health.title"))
                .lede(
                        jobs.oldestDue() == null
                                ? getTranslation("running.health.nothingDue")
                                : getTranslation("running.health.oldest", words.ago(jobs.oldestDue())));
        content.removeAll();
        content.add(reader.tabs(OperationRoutes.HEALTH));
        List<Livelock> livelocks = clockwork.livelocks();
        if (!livelocks.isEmpty()) {
            content.add(livelocks(livelocks, words));
        }
        content.add(jobs(jobs), outbox(clockwork.outbox(), words), timers(page, words));
    }

    private SectionCard livelocks(List<Livelock> found, Words words) {
        SectionCard card = new SectionCard(getTranslation("running.health.livelocks"));
        card.add(new Paragraph(getTranslation("running.health.livelocksWhy")));
        TaskList list = new TaskList();
        found.forEach(one -> list.row(
                getTranslation(
                        "running.incidents.group",
                        reader.process(one.process(), one.processTitle()),
                        reader.step(one.step(), one.stepName())),
                getTranslation("running.health.livelock", one.lostLocks(), words.near(one.since())),
                OperationRoutes.one(one.caseId()),
                new Badge(Badge.Kind.BLOCKED, getTranslation("running.health.noEnd"))));
        card.add(list);
        return card;
    }

    private SectionCard jobs(JobCounts jobs) {
        FactList facts = new FactList();
        facts.fact(getTranslation("running.health.due"), String.valueOf(jobs.due()));
        facts.fact(getTranslation("running.health.running"), String.valueOf(jobs.running()));
        facts.fact(getTranslation("running.health.waiting"), String.valueOf(jobs.waiting()));
        facts.fact(getTranslation("running.health.retrying"), String.valueOf(jobs.retrying()));
        facts.fact(
                getTranslation("running.health.failed"),
                new Anchor(OperationRoutes.INCIDENTS, String.valueOf(jobs.failed())));
        facts.fact(getTranslation("running.health.paused"), String.valueOf(jobs.paused()));
        SectionCard card = new SectionCard(getTranslation("running.health.jobs"));
        card.add(facts);
        return card;
    }

    private SectionCard outbox(OutboxStanding outbox, Words words) {
        FactList facts = new FactList();
        facts.fact(getTranslation("running.health.mails"), String.valueOf(outbox.waiting()));
        facts.fact(getTranslation("running.health.mailsFailing"), String.valueOf(outbox.failing()));
        facts.fact(getTranslation("running.health.mailsDead"), String.valueOf(outbox.dead()));
        facts.fact(getTranslation("running.health.silenced"), String.valueOf(outbox.silenced()));
        facts.fact(
                getTranslation("running.health.mailsOldest"),
                outbox.oldestDue() == null
                        ? getTranslation("running.health.nothingLate")
                        : words.ago(outbox.oldestDue()));
        SectionCard card = new SectionCard(getTranslation("running.health.outbox"));
        card.add(facts);
        return card;
    }

    private SectionCard timers(int page, Words words) {
        TimerPage found = clockwork.timers(page * ROWS, ROWS);
        SectionCard card = new SectionCard(getTranslation("running.health.timers", found.total()));
        if (found.timers().isEmpty()) {
            card.add(new EmptyState(getTranslation("running.health.noTimers"), ""));
            return card;
        }
        TaskList list = new TaskList();
        found.timers().forEach(timer -> timer(timer, list, words));
        Div ways = new Div();
        ways.addClassNames("row", "no-print");
        if (page > 0) {
            ways.add(new Anchor(address(page - 1), getTranslation("running.before")));
        }
        if ((page + 1) * ROWS < found.total()) {
            ways.add(new Anchor(address(page + 1), getTranslation("running.next")));
        }
        card.add(list, ways);
        return card;
    }

    private void timer(ComingTimer timer, TaskList list, Words words) {
        String step = getTranslation(
                "running.incidents.group",
                reader.process(timer.process(), timer.processTitle()),
                reader.step(timer.step(), timer.stepName()));
        list.row(
                timer.restricted() ? getTranslation("running.restrictedCase") : title(timer),
                timer.promise() == null
                        ? getTranslation("running.health.timer", words.dateTime(timer.dueAt()), step)
                        : getTranslation(
                                "running.health.timerFor",
                                words.dateTime(timer.dueAt()),
                                step,
                                reader.promise(timer.promise())),
                OperationRoutes.one(timer.caseId()),
                timer.paused() ? new Badge(Badge.Kind.WAITING, getTranslation("running.state.PAUSED")) : null);
    }

    private String title(ComingTimer timer) {
        if (!timer.title().isBlank()) {
            return timer.title();
        }
        return timer.ref() == null ? getTranslation("running.untitled") : timer.ref();
    }

    private static String address(int page) {
        return OperationRoutes.HEALTH + "?" + PAGE + "=" + page;
    }
}
