package org.throughline.session.ui.room;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.WordsField;
import org.throughline.session.Attribution;
import org.throughline.session.ListeningHint;
import org.throughline.session.ListeningHintPolicy;
import org.throughline.session.NoteKind;
import org.throughline.session.SessionKind;
import org.throughline.session.Stage;
import org.throughline.session.WriteNote;

/**
 * Writing a note. A hint shows up beside words that sound like a solution or like blame; sending always sends what is written.
 */
class NoteComposer extends SectionCard implements RoomPart {

    private static final int LONGEST = 2_000;
    private static final int PAUSE_MILLIS = 600;

    private final transient RoomDesk desk;
    private final RadioButtonGroup<NoteKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Attribution> attribution = new RadioButtonGroup<>();
    private final Div hint = new Div();
    private final Paragraph hintText = new Paragraph();
    private final Button park;
    private final Paragraph names = new Paragraph();
    private transient Collection<String> people = List.of();
    private transient Set<Attribution> allowed = Set.of();
    private boolean hintRefused;

    NoteComposer(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.note.heading"));
        names.addClassNames("small", "muted");
        kind.setLabel(getTranslation("room.note.kind"));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("room.note.kind." + one));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setValue(NoteKind.WENT_WELL);
        words.setLabel(getTranslation("room.note.words"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setMinRows(3);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> showHint());
        attribution.setLabel(getTranslation("room.note.sign"));
        park = new Button(getTranslation("room.hint.park"), click -> parkIt());
        Button keep = new Button(getTranslation("room.hint.keep"), click -> {
            hintRefused = true;
            showHint();
            words.focus();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div choices = new Div(park, keep);
        choices.addClassName("row");
        hint.add(hintText, choices);
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "status");
        hint.setVisible(false);
        SendButton send = new SendButton(getTranslation("room.note.send"), this::send);
        Shortcuts.addShortcutListener(words, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words);
        Div foot = new Div(send);
        foot.addClassName("sticky-send");
        add(names, kind, words, hint, attribution, foot);
    }

    @Override
    public void show(RoomScene scene) {
        setVisible(scene.isLive(SessionKind.LEARN) && !scene.isIn(Stage.WELCOME) && !scene.isIn(Stage.WORK));
        people = scene.names().values();
        names.setText(getTranslation("room.names." + scene.room().cycle().anonymityMode()));
        Set<Attribution> choices = new HashSet<>(scene.room().attributions());
        if (!scene.room().sideIsNamed()) {
            choices.remove(Attribution.ROLE);
        }
        if (!choices.equals(allowed)) {
            allowed = choices;
            attribution.setItems(choices.stream().sorted().toList());
            attribution.setItemLabelGenerator(one -> getTranslation("room.note.sign." + one));
            attribution.setValue(choices.contains(Attribution.ANONYMOUS) ? Attribution.ANONYMOUS : Attribution.SIGNED);
        }
        attribution.setVisible(choices.size() > 1);
    }

    private void showHint() {
        Optional<ListeningHint> heard =
                hintRefused ? Optional.empty() : ListeningHintPolicy.hint(words.getValue(), people, getLocale());
        hint.setVisible(heard.isPresent());
        heard.ifPresent(one -> {
            hintText.setText(getTranslation("room.hint." + one));
            park.setVisible(one == ListeningHint.IDEA);
        });
    }

    private void parkIt() {
        desk.act((use, ref) -> use.ideas().park(ref, words.getValue()));
        clear("room.park.done");
    }

    private void send() {
        if (!WordsField.isFilled(words, getTranslation("session.rule.noteEmpty"))) {
            words.focus();
            return;
        }
        Attribution whose = attribution.getValue();
        desk.act((use, ref) -> {
            UUID id = use.notes().write(ref, new WriteNote(kind.getValue(), words.getValue(), whose));
            if (whose != Attribution.SIGNED) {
                desk.keepAsMine(id);
            }
        });
        clear("room.note.sent");
    }

    private void clear(String wordKey) {
        WordsField.empty(words);
        words.setInvalid(false);
        hintRefused = false;
        hint.setVisible(false);
        words.focus();
        Announcer.say(getTranslation(wordKey));
    }
}
