package org.throughline.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.World.Logistics;

@ApplicationTest
class ApplicationStartsTest {

    @Autowired
    private World world;

    @Autowired
    private IdentityService engineIdentities;

    @Test
    void theEngineSeesThePeopleAndRolesOfTheProduct() {
        Logistics people = world.logistics();

        assertThat(engineIdentities
                        .createUserQuery()
                        .userId(people.carla().id().toString())
                        .singleResult())
                .isNotNull();
        assertThat(engineIdentities
                        .createGroupQuery()
                        .groupMember(people.carla().id().toString())
                        .list())
                .extracting("id")
                .containsExactlyInAnyOrder("MEMBER", "TEAM_LEADER");
    }

    @Test
    void thereIsNoUserThatTheProductDoesNotKnow() {
        assertThat(engineIdentities.createUserQuery().userId("admin").singleResult())
                .isNull();
    }
}
