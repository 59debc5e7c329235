package org.throughline.base.ui.diagram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Map;
import org.throughline.base.ui.component.Icons;

/**
 * A process model with "you are here", and the same in words below it.
 *
 * <p>Loads its drawing library only when it is shown. Wheel and keys pass through it, so nobody gets stuck in a picture.
 */
public class BpmnView extends Composite<Div> {

    private static final double STEP = 1.25;

    private final BpmnDiagram diagram;

    /**
     * Creates the view.
     *
     * @param xml the model
     * @param inWords the same in words: what came before, what is now, what comes next
     */
    public BpmnView(String xml, String inWords) {
        diagram = new BpmnDiagram(xml);
        Paragraph words = new Paragraph(inWords);
        words.addClassName("small");
        Div buttons = new Div(
                button(Icons.PLUS, "base.diagram.larger", "this.zoomBy(" + STEP + ")"),
                button(Icons.MINUS, "base.diagram.smaller", "this.zoomBy(" + 1 / STEP + ")"),
                button(Icons.WHOLE, "base.diagram.whole", "this.fit()"));
        buttons.addClassNames("zoom", "no-print");
        Div frame = new Div(diagram, buttons);
        frame.addClassName("frame");
        getContent().addClassName("diagram");
        getContent().add(frame, words);
    }

    /** Marks the steps where the process stands now. */
    public BpmnView current(Collection<String> activityIds) {
        diagram.current(activityIds);
        return this;
    }

    /** Marks steps, each with words of its own such as a number; the same stands in words beside the picture. */
    public BpmnView flags(Map<String, String> words) {
        diagram.flags(words);
        return this;
    }

    /** Draws sequence flows that are taken strong and those that are not broken; the same stands in words beside the picture. */
    public BpmnView flows(Map<String, Boolean> taken) {
        diagram.flows(taken);
        return this;
    }

    private Component button(Icons icon, String textKey, String script) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.setAriaLabel(getTranslation(textKey));
        button.setTitle(getTranslation(textKey));
        button.addClickListener(click -> diagram.getElement().executeJs(script));
        return button;
    }
}
