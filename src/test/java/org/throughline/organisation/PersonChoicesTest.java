package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.OptionSources;
import org.throughline.base.task.TaskContext;
import org.throughline.support.ApplicationTest;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class PersonChoicesTest {

    @Autowired
    private World world;

    @Autowired
    private OptionSources sources;

    @Test
    void formsOfferThePeopleAndPlacesOfTheSameGroupOnly() {
        Logistics here = world.logistics();
        Logistics elsewhere = world.logistics();

        assertThat(offered("owners", here))
                .contains(new Option(here.ben().id().toString(), "Ben Cole · Outbound Dock"))
                .noneMatch(option -> option.value().equals(elsewhere.ben().id().toString()));
        assertThat(offered("people", here)).hasSameSizeAs(offered("owners", here));
        assertThat(offered("units", here))
                .extracting(Option::label)
                .containsExactlyInAnyOrder(here.group().name(), "Logistics", "Northgate DC", "Outbound Dock", "Pick A");
    }

    private List<Option> offered(String name, Logistics place) {
        TaskContext task = new TaskContext(
                "t",
                "userTask_x",
                "x",
                "x",
                "X-1",
                place.pickA().id(),
                place.carla().id(),
                Map.of());
        return sources.options(name, task).orElseThrow();
    }
}
