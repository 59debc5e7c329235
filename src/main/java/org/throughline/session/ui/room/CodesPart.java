package org.throughline.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.session.AnonymityMode;
import org.throughline.session.SessionKind;

/** For whoever guides the group: codes for people without an account, shown once and saved as a sheet. */
class CodesPart extends SectionCard implements RoomPart {

    private static final String USUAL = "12";
    private static final int DIGITS = 3;

    private final transient RoomDesk desk;
    private final TextField count = new TextField(); // a field of numbers would bring more script than the room may

    CodesPart(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("join.codes"));
        Paragraph text = new Paragraph(getTranslation("join.codes.text"));
        text.addClassNames("small", "muted");
        count.setLabel(getTranslation("join.codes.count"));
        count.setAllowedCharPattern("[0-9]");
        count.setMaxLength(DIGITS);
        count.getElement().setAttribute("inputmode", "numeric");
        count.setValue(USUAL);
        add(text, count, new SendButton(getTranslation("join.codes.make"), this::make));
    }

    @Override
    public void show(RoomScene scene) {
        setVisible(scene.facilitates()
                && scene.room().cycle().anonymityMode() != AnonymityMode.NAMED
                && scene.session()
                        .filter(session -> session.kind() == SessionKind.LEARN
                                && session.state().isToCome())
                        .isPresent());
    }

    private void make() {
        String typed = count.getValue().strip();
        int wanted = typed.matches("[0-9]{1," + DIGITS + "}") ? Integer.parseInt(typed) : 0;
        List<String> codes = desk.ask((use, ref) -> use.codes().make(ref, wanted));
        Dialog dialog = new Dialog(getTranslation("join.codes"));
        dialog.setWidth("min(560px, 94vw)");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        Paragraph once = new Paragraph(getTranslation("join.codes.once"));
        once.addClassName("strong");
        UnorderedList list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(code)));
        dialog.add(once, sheet(codes), list);
        dialog.getFooter().add(new Button(getTranslation("join.codes.done"), click -> dialog.close()));
        dialog.open();
    }

    private Component sheet(List<String> codes) {
        Locale reader = getLocale();
        return DownloadLink.bytes(
                getTranslation("join.codes.sheet"),
                getTranslation("join.codes.file", desk.ref()),
                "application/pdf",
                () -> desk.ask((use, ref) -> use.sheet().pdf(codes, reader)));
    }
}
