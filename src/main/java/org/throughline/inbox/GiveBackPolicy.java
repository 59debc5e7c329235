package org.throughline.inbox;

/**
 * Whether a person may give a task back to the role.
 *
 * <p>What one took, or was passed, may go back. What the process gave to the person by name may not: the owner of an action
 * answers for it, and declining is an answer of the form. Passing it on needs the permission.
 */
final class GiveBackPolicy {

    private GiveBackPolicy() {}

    static boolean allows(Holding holding) {
        return holding == Holding.TAKEN || holding == Holding.PASSED;
    }
}
