package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.organisation.Duty;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;

/** UC: who guides or sponsors an open cycle hands it over; open questions go along, and nobody does both. */
@ApplicationTest
class CycleDutiesTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CycleDuties duties;

    @Autowired
    private TransactionTemplate transactions;

    private PeakShift play;
    private CycleDesk desk;
    private CycleFixture cast;

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
        desk = play.desk;
        cast = play.cast;
    }

    @Test
    void theQuestionToASponsorGoesToTheNextOne() {
        String ref = play.to(Point.STARTED);
        PersonSummary erin = cast.people.erin();
        PersonSummary dmitri = cast.people.dmitri();
        Duty sponsor = only(erin, ref, "sponsor");
        assertThat(sponsor.barred()).containsExactly(cast.people.asha().id());

        assertThatThrownBy(() -> rehome(sponsor, erin, cast.people.asha())).isInstanceOf(SessionRefused.class);
        rehome(sponsor, erin, dmitri);

        assertThat(desk.tasks(erin, ref)).isEmpty();
        assertThat(desk.tasks(dmitri, ref)).containsExactly("userTask_acceptSponsorship");
        assertThat(only(dmitri, ref, "sponsor")).isNotNull();
    }

    @Test
    void whoGuidesTheGroupHandsOverWithOpenWork() {
        String ref = play.to(Point.STARTED);
        PersonSummary asha = cast.people.asha();
        PersonSummary carla = cast.people.carla();
        rehome(only(asha, ref, "facilitator"), asha, carla);

        assertThat(only(carla, ref, "facilitator")).isNotNull();
        assertThat(of(asha, ref)).isEmpty();
    }

    private Duty only(PersonSummary person, String ref, String kind) {
        List<Duty> found = of(person, ref).stream()
                .filter(duty -> duty.kind().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Duty> of(PersonSummary person, String ref) {
        return duties.dutiesOf(person.id()).stream()
                .filter(duty -> duty.ref().equals(ref))
                .toList();
    }

    private void rehome(Duty duty, PersonSummary from, PersonSummary to) {
        transactions.executeWithoutResult(status -> duties.rehome(duty, from.id(), to.id()));
    }
}
