package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Who may guide a group at a place. */
@Component
class EligibleFacilitators {

    private final People people;

    EligibleFacilitators(People people) {
        this.people = people;
    }

    List<PersonSummary> at(UUID unitId) {
        return people.eligible(DutyPolicy.FACILITATES, unitId);
    }

    /**
     * Refuses whoever may not.
     *
     * @throws SessionRefused with a sentence for who chose the person
     */
    void check(UUID personId, UUID unitId) {
        if (at(unitId).stream().noneMatch(person -> person.id().equals(personId))) {
            throw new SessionRefused("session.rule.notAFacilitator");
        }
    }
}
