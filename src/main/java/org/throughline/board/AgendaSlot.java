package org.throughline.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an item stands on an agenda and how long it may take. */
@Embeddable
class AgendaSlot {

    private static final int USUAL_MINUTES = 10;

    @Column(name = "item_order")
    private int order;

    private int minutes;
    private boolean late;

    protected AgendaSlot() {}

    /**
     * A place on an agenda.
     *
     * @param order place among the items, from 1
     * @param minutes how long it may take
     * @param late whether its papers came when they were due no more
     */
    AgendaSlot(int order, int minutes, boolean late) {
        this.order = order;
        this.minutes = minutes;
        this.late = late;
    }

    /** No place yet, and the time that items usually get. */
    static AgendaSlot none() {
        return new AgendaSlot(0, USUAL_MINUTES, false);
    }

    int order() {
        return order;
    }

    int minutes() {
        return minutes;
    }

    boolean late() {
        return late;
    }
}
