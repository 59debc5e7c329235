package org.throughline.critical;

/**
 * Who may open a critical event.
 *
 * <p>A restricted one: the people of its circle and nobody else, whatever their roles. Any other: who has a part in it, whose home is
 * the place, and who may see what is done there.
 */
final class EventVisibilityPolicy {

    private EventVisibilityPolicy() {}

    /**
     * Whether the person may open it.
     *
     * @param restricted whether the event is
     * @param inCircle whether the person is in its circle; asked of a restricted one only
     * @param hasPart whether they reported, host, guard or facilitate it
     * @param belongs whether their home is in the place
     * @param seesPlace whether they may see what is done at the place
     */
    static boolean mayOpen(boolean restricted, boolean inCircle, boolean hasPart, boolean belongs, boolean seesPlace) {
        return restricted ? inCircle : hasPart || belongs || seesPlace;
    }
}
