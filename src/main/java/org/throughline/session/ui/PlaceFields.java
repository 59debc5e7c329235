package org.throughline.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.session.QuestionSet;

/** Where people meet, which questions guide them, and whether their time is kept free. */
class PlaceFields extends Div {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final Select<QuestionSet> questions = new Select<>();
    private final Checkbox protectedTime = new Checkbox();
    private String suggested = "";

    PlaceFields() {
        addClassName("stack");
        place.setLabel(getTranslation("session.plan.place"));
        place.setHelperText(getTranslation("session.plan.place.hint"));
        place.setMaxLength(200);
        link.setLabel(getTranslation("session.plan.link"));
        link.setMaxLength(500);
        questions.setLabel(getTranslation("session.plan.questions"));
        questions.setItems(QuestionSet.values());
        questions.setItemLabelGenerator(set -> getTranslation("session.questions." + set));
        questions.setValue(QuestionSet.OLT);
        protectedTime.setLabel(getTranslation("session.plan.protected"));
        Div where = new Div(place, link);
        where.addClassNames("cols-2");
        add(where, questions, protectedTime);
    }

    void onChange(Runnable listener) {
        place.addValueChangeListener(change -> listener.run());
        link.addValueChangeListener(change -> listener.run());
        questions.addValueChangeListener(change -> listener.run());
        protectedTime.addValueChangeListener(change -> listener.run());
    }

    void setPlace(String words) {
        place.setValue(words);
    }

    /** Writes a place where nothing was written by hand. */
    void suggestPlace(String words) {
        if (place.isEmpty() || place.getValue().equals(suggested)) {
            suggested = words;
            place.setValue(words);
        }
    }

    void setLink(String address) {
        link.setValue(address);
    }

    void setQuestions(QuestionSet set) {
        questions.setValue(set);
    }

    void setProtectedTime(boolean kept) {
        protectedTime.setValue(kept);
    }

    TextField placeField() {
        return place;
    }

    TextField linkField() {
        return link;
    }

    String place() {
        return place.getValue().strip();
    }

    Optional<String> link() {
        return Optional.of(link.getValue().strip()).filter(words -> !words.isEmpty());
    }

    QuestionSet questions() {
        return questions.getValue();
    }

    boolean isTimeProtected() {
        return protectedTime.getValue();
    }

    void check(FieldChecks checks) {
        checks.mark(place, place().isEmpty(), getTranslation("session.rule.placeMissing"));
        boolean wrong = link().filter(words -> !LINK.matcher(words).matches()).isPresent();
        checks.mark(link, wrong, getTranslation("session.rule.link"));
    }
}
