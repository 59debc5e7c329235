package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Span;

/** How little an action leans on people remembering: 1 to 3 blocks and the word. */
public class StrengthMeter extends Span {

    private static final int BLOCKS = 3;

    /**
     * Creates the meter.
     *
     * @param filled filled blocks, 1 to 3
     * @param word such as "strong"
     */
    public StrengthMeter(int filled, String word) {
        if (filled < 1 || filled > BLOCKS) {
            throw new IllegalArgumentException("1 to 3 blocks, not " + filled);
        }
        addClassName("strength");
        Span blocks = new Span();
        blocks.addClassName("blocks");
        blocks.getElement().setAttribute("aria-hidden", "true");
        for (int block = 1; block <= BLOCKS; block++) {
            Span one = new Span();
            one.setClassName("on", block <= filled);
            blocks.add(one);
        }
        add(blocks, new Span(word));
    }
}
