package org.throughline.action;

/**
 * An answer that came after its offer had ended.
 *
 * <p>Nothing of what was written is lost: the screen keeps it, and the action's page says where the action is now.
 */
public class OfferEnded extends ActionRefused {

    OfferEnded(String title) {
        super("action.refused.offerEnded", title);
    }
}
