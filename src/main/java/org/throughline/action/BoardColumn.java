package org.throughline.action;

import java.util.List;

/**
 * A column of the board.
 *
 * @param stage which
 * @param total how many actions stand in it
 * @param cards the first of them, soonest due first
 */
public record BoardColumn(ActionStage stage, int total, List<ActionRow> cards) {

    public BoardColumn {
        cards = List.copyOf(cards);
    }
}
