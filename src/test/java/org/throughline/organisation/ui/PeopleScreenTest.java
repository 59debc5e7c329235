package org.throughline.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Who administers a place takes its people away as a table; whoever only sees them does not. */
@ApplicationTest
class PeopleScreenTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private TimeMachine time;

    private Logistics meridian;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
    }

    @Test
    void thePeopleOfAPlaceAreSavedAsATable() {
        String file =
                screens.as(meridian.sam(), PeopleRoutes.unit(meridian.site().code()), () -> {
                    byte[] saved = DownloadKt.download(_get(Anchor.class, link -> link.withText("Save as CSV")));
                    return new String(saved, StandardCharsets.UTF_8);
                });

        List<String> lines = file.lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFF\"user_name\",\"name\",\"email\",\"unit\",\"manager\",\"roles\"");
        assertThat(lines)
                .contains("\"%s\",\"Carla Nowak\",\"\",\"%s\",\"%s\",\"MEMBER@%2$s|TEAM_LEADER@%2$s\""
                        .formatted(
                                meridian.carla().userName(),
                                meridian.pickA().code(),
                                meridian.dmitri().userName()));
        assertThat(file).contains("\"Ben Cole\"").doesNotContain("Femi Adeyemi");
    }

    @Test
    void whoeverOnlySeesThemHasNoSuchLink() {
        screens.doAs(meridian.carla(), PeopleRoutes.unit(meridian.pickA().code()), () -> {
            assertThat(_find(H2.class)).extracting(H2::getText).contains("Pick A");
            assertThat(_find(Anchor.class, link -> link.withText("Save as CSV")))
                    .isEmpty();
        });
    }
}
