package org.throughline.session.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Icons;
import org.throughline.session.DescribeOption;
import org.throughline.session.Effort;
import org.throughline.session.OptionState;
import org.throughline.session.OptionView;
import org.throughline.session.RoomSnapshot;
import org.throughline.session.SessionKind;
import org.throughline.session.VoteState;
import org.throughline.session.ui.SessionRoutes;

/** An idea on the table: what it says, one's own dots on it, and after the count everybody's together. */
class IdeaCard extends ListItem {

    private static final int TITLE = 300;
    private static final int CONDITION = 500;

    private final transient RoomDesk desk;
    private final Paragraph title = new Paragraph();
    private final Paragraph details = new Paragraph();
    private final Div dots = new Div();
    private final Span mine = new Span();
    private final Button fewer = new Button(Icons.MINUS.create(), click -> put(-1));
    private final Button more = new Button(Icons.PLUS.create(), click -> put(1));
    private final Span sum = new Span();
    private final Button describe;
    private final Anchor action = new Anchor();
    private transient OptionView idea;
    private int myDots;

    IdeaCard(RoomDesk desk, OptionView idea) {
        this.desk = desk;
        this.idea = idea;
        addClassNames("note", "idea");
        title.addClassName("strong");
        details.addClassNames("small", "muted");
        dots.addClassName("dots");
        fewer.addThemeVariants(ButtonVariant.LUMO_ICON);
        more.addThemeVariants(ButtonVariant.LUMO_ICON);
        mine.addClassName("num");
        dots.add(fewer, mine, more);
        sum.addClassNames("num", "strong");
        describe = new Button(getTranslation("room.idea.describe"), Icons.EDIT.create(), click -> describe());
        describe.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div words = new Div(title, details, describe, action);
        words.addClassName("grow");
        add(words, dots, sum);
    }

    void update(OptionView now, RoomScene scene) {
        idea = now;
        myDots = scene.room().myDots().getOrDefault(now.id(), 0);
        title.setText(now.title());
        details.setText(details(now, scene));
        boolean live = scene.isLive(SessionKind.IMPROVE);
        VoteState vote = scene.session().map(session -> session.voteState()).orElse(VoteState.NOT_OPEN);
        dots.setVisible(live && vote == VoteState.OPEN);
        mine.setText("●".repeat(myDots) + "○".repeat(RoomSnapshot.mostDotsOnOne() - myDots));
        mine.getElement().setAttribute("role", "img");
        mine.getElement().setAttribute("aria-label", getTranslation("room.vote.mine", myDots));
        fewer.setAriaLabel(getTranslation("room.vote.fewer", now.title()));
        more.setAriaLabel(getTranslation("room.vote.more", now.title()));
        fewer.setEnabled(myDots > 0);
        more.setEnabled(myDots < RoomSnapshot.mostDotsOnOne() && scene.room().dotsLeft() > 0);
        Integer counted = now.dots();
        sum.setVisible(counted != null);
        sum.setText(counted == null ? "" : getTranslation("room.vote.sum", counted));
        describe.setVisible(live && now.state() == OptionState.OPEN && vote == VoteState.NOT_OPEN);
        String ref = now.actionRef();
        action.setVisible(ref != null);
        if (ref != null) {
            action.setText(getTranslation("room.idea.action", ref));
            action.setHref(SessionRoutes.action(ref));
        }
    }

    private String details(OptionView now, RoomScene scene) {
        List<String> parts = new ArrayList<>();
        if (now.parkedBefore()) {
            parts.add(getTranslation("room.idea.parked"));
        }
        if (now.condition() != null) {
            parts.add(now.condition());
        }
        if (now.effort() != null) {
            parts.add(getTranslation("room.idea.effort." + now.effort()));
        }
        if (now.cost() != null) {
            parts.add(getTranslation("room.idea.costs", now.cost()));
        }
        if (now.state() == OptionState.CHOSEN && now.ownerId() != null) {
            parts.add(getTranslation("room.idea.owner", scene.name(now.ownerId())));
        }
        if (now.state() == OptionState.NOT_NOW && now.reason() != null) {
            parts.add(getTranslation("room.idea.notNow", now.reason()));
        }
        return String.join(" · ", parts);
    }

    private void put(int by) {
        desk.act((use, ref) -> use.votes().put(ref, idea.id(), myDots + by));
        Announcer.say(getTranslation("room.vote.now", myDots, idea.title()));
    }

    private void describe() {
        TextField sentence = new TextField(getTranslation("room.idea.words"));
        sentence.setMaxLength(TITLE);
        sentence.setWidthFull();
        sentence.setValue(idea.title());
        TextField condition = new TextField(getTranslation("room.idea.condition"));
        condition.setMaxLength(CONDITION);
        condition.setWidthFull();
        condition.setValue(Objects.requireNonNullElse(idea.condition(), ""));
        RadioButtonGroup<Optional<Effort>> effort = new RadioButtonGroup<>(getTranslation("room.idea.effort"));
        effort.setItems(Stream.concat(
                        Stream.<Optional<Effort>>of(Optional.empty()),
                        Stream.of(Effort.values()).map(Optional::of))
                .toList());
        effort.setItemLabelGenerator(one -> one.map(known -> getTranslation("room.idea.effort." + known))
                .orElseGet(() -> getTranslation("room.idea.effort.open")));
        effort.setValue(Optional.ofNullable(idea.effort()));
        BigDecimalField cost = new BigDecimalField(getTranslation("room.idea.cost"));
        cost.setValue(idea.cost());
        new AskDialog("room.idea.describe.title", "")
                .with(sentence, condition, effort, cost)
                .open(
                        "room.save",
                        () -> desk.act((use, ref) -> use.ideas()
                                .describe(
                                        ref,
                                        idea.id(),
                                        new DescribeOption(
                                                sentence.getValue(),
                                                condition.getValue(),
                                                idea.mechanism(),
                                                effort.getValue().orElse(null),
                                                cost.getValue()))));
    }
}
