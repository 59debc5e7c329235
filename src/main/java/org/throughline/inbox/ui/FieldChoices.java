package org.throughline.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.AnswerWords;
import org.throughline.inbox.AnswerWords.Said;
import org.throughline.inbox.TaskSheet.Form;

/** The fields that two sides changed: what each says, and a choice for each. What is not asked about is not touched. */
class FieldChoices extends Div {

    private final Set<String> open;

    /**
     * Creates it.
     *
     * @param sentenceKey says who the other side is
     * @param both the fields, in the order in which they are asked
     * @param choose is told the field, and whether the reader's own words stay
     */
    FieldChoices(
            String sentenceKey,
            List<String> both,
            Map<String, Said> theirs,
            Map<String, Said> mine,
            BiConsumer<String, Boolean> choose) {
        open = new LinkedHashSet<>(both);
        addClassNames("conflict", "stack");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        Paragraph sentence = new Paragraph(getTranslation(sentenceKey));
        sentence.addClassName("strong");
        add(sentence);
        both.forEach(key -> add(line(key, said(theirs, key), said(mine, key), choose)));
    }

    /** Asks in the words of the form. */
    static FieldChoices of(
            String sentenceKey,
            AnswerWords words,
            Form form,
            TaskAnswers theirs,
            TaskAnswers mine,
            Set<String> both,
            BiConsumer<String, Boolean> choose) {
        return new FieldChoices(
                sentenceKey,
                both.stream().sorted().toList(),
                words.of(form, FieldsOf.with(mine, theirs, both), both),
                words.of(form, mine, both),
                choose);
    }

    private static Said said(Map<String, Said> side, String key) {
        return side.getOrDefault(key, new Said(key, ""));
    }

    private Div line(String key, Said theirs, Said mine, BiConsumer<String, Boolean> choose) {
        Paragraph label = new Paragraph(mine.value().isEmpty() ? theirs.label() : mine.label());
        Div choices = new Div();
        choices.addClassName("row");
        Div line = new Div(label, choices);
        choices.add(
                button("inbox.fields.theirs", theirs, line, key, false, choose),
                button("inbox.fields.mine", mine, line, key, true, choose));
        return line;
    }

    private NativeButton button(
            String textKey, Said said, Div line, String key, boolean own, BiConsumer<String, Boolean> choose) {
        String value = said.value().isEmpty() ? getTranslation("inbox.fields.nothing") : said.value();
        NativeButton button = new NativeButton(getTranslation(textKey, value), click -> {
            remove(line);
            open.remove(key);
            setVisible(!open.isEmpty());
            choose.accept(key, own);
        });
        button.addClassName("button");
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
