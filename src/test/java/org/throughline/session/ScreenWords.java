package org.throughline.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;

/** Everything that stands on the screen, part by part. */
final class ScreenWords {

    private ScreenWords() {}

    static String all() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(target -> of(target.getElement()))
                .orElse("");
    }

    private static String of(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ",
                        element.getChildren()
                                .map(ScreenWords::of)
                                .filter(word -> !word.isBlank())
                                .toList());
    }
}
