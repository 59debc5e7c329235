package org.throughline.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.DateTimeTexts;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.demo.DemoGuide;
import org.throughline.demo.DemoGuide.NextDeadline;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Moves the demo world's clock forward and tells what to try. Registered with the profile `demo` only. */
@Route(value = "demo", layout = MainLayout.class, registerAtStartup = false)
@RequiresPermission(Permission.MOVE_CLOCK)
class DemoGuideView extends Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int STEPS = 7;

    private final transient DemoGuide guide;
    private final transient Words words;
    private final Paragraph now = new Paragraph();
    private final Div next = new Div();

    DemoGuideView(DemoGuide guide, Clock clock) {
        super("");
        this.guide = guide;
        this.words = UiWords.in(LONDON, clock);
        header().title(getTranslation("demo.title")).lede(getTranslation("demo.lede"));
        now.addClassNames("strong", "demo-now");
        Div cards = new Div(clockCard(), tryIt());
        cards.addClassName("stack");
        add(cards);
        refresh();
    }

    private Component clockCard() {
        SectionCard card = new SectionCard(getTranslation("demo.clock.title"));
        Div jumps = new Div(
                jump("demo.clock.hour", Duration.ofHours(1)),
                jump("demo.clock.day", Duration.ofDays(1)),
                jump("demo.clock.twoDays", Duration.ofDays(2)),
                jump("demo.clock.week", Duration.ofDays(7)));
        jumps.addClassName("row");
        DateTimePicker to = DateTimeTexts.in(new DateTimePicker(getTranslation("demo.clock.to")));
        to.setMaxWidth("100%");
        to.setValue(guide.now()
                .atZone(LONDON)
                .toLocalDateTime()
                .plusDays(1)
                .withSecond(0)
                .withNano(0));
        SendButton move = new SendButton(getTranslation("demo.clock.move"), () -> {
            if (to.getValue() != null) {
                moved(guide.to(to.getValue().atZone(LONDON).toInstant()));
            }
        });
        Div exact = new Div(to, move);
        exact.addClassName("row");
        card.add(now, new Paragraph(getTranslation("demo.clock.how")), jumps, exact, next);
        return card;
    }

    private Button jump(String key, Duration by) {
        return new SendButton(getTranslation(key), () -> moved(guide.advance(by))).plain();
    }

    private void moved(int ran) {
        refresh();
        Toast.show(getTranslation("demo.clock.moved", words.dateTime(guide.now()), ran));
    }

    private void refresh() {
        Instant shown = guide.now();
        now.setText(getTranslation("demo.clock.now", words.dateTime(shown)));
        next.removeAll();
        UnorderedList list = new UnorderedList();
        for (NextDeadline deadline : guide.next()) {
            Span what =
                    new Span(getTranslation("demo.next.line", words.dateTime(deadline.dueAt()), deadline.subjectRef()));
            list.add(new ListItem(what));
        }
        if (list.getChildren().findAny().isPresent()) {
            next.add(new Paragraph(getTranslation("demo.next")), list);
        }
    }

    private Component tryIt() {
        SectionCard card = new SectionCard(getTranslation("demo.try.title"));
        OrderedList steps = new OrderedList();
        IntStream.rangeClosed(1, STEPS).forEach(step -> steps.add(new ListItem(getTranslation("demo.try." + step))));
        card.add(new Paragraph(getTranslation("demo.try.lede")), steps);
        return card;
    }
}
