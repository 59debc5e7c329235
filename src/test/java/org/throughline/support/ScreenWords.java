package org.throughline.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.function.Predicate;

/** The words on the screen of the present test, part by part; texts that are properties of fields and buttons are not among them. */
public final class ScreenWords {

    private ScreenWords() {}

    /** Everything that was put on the screen, parts that are hidden now included. */
    public static String all() {
        return words(element -> true);
    }

    /** What a person can see now. */
    public static String visible() {
        return words(Element::isVisible);
    }

    /** Everything that stands in a part of the screen. */
    public static String of(Component part) {
        return words(part.getElement(), element -> true);
    }

    private static String words(Predicate<Element> drawn) {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(target -> words(target.getElement(), drawn))
                .orElse("");
    }

    private static String words(Element element, Predicate<Element> drawn) {
        if (element.isTextNode()) {
            return element.getText();
        }
        if (!drawn.test(element)) {
            return "";
        }
        return String.join(
                " ",
                element.getChildren()
                        .map(child -> words(child, drawn))
                        .filter(word -> !word.isBlank())
                        .toList());
    }
}
