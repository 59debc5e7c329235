package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.HomeStrip;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.BoardRooms;
import org.throughline.board.Boards;
import org.throughline.board.MeetingSummary;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.Units;

/** Puts boards into the rail, and the next meeting above the work of those who sit on one. */
@Configuration(proxyBeanMethods = false)
class BoardNavigation {

    @Bean
    NavigationEntry boardEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.GOVERN,
                20,
                "board.nav",
                Icons.BOARD,
                BoardView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_BOARD));
    }

    @Bean
    HomeStrip nextMeetingStrip(Boards boards, BoardRooms rooms, Units units, Access access, Clock clock) {
        return new HomeStrip() {
            @Override
            public int order() {
                return 40;
            }

            @Override
            public Optional<Component> forMe() {
                if (!access.mayAnywhere(Permission.VOTE) && !access.mayAnywhere(Permission.PREPARE_BOARD)) {
                    return Optional.empty();
                }
                return boards.visible().stream()
                        .flatMap(board -> rooms.meetings(board.id()).stream())
                        .filter(meeting -> meeting.state().isAhead())
                        .min(Comparator.comparing(MeetingSummary::startsAt))
                        .map(meeting -> line(meeting, units, clock));
            }
        };
    }

    private static Component line(MeetingSummary meeting, Units units, Clock clock) {
        Div strip = new Div();
        Span when = new Span(strip.getTranslation(
                "board.strip",
                UiWords.in(units.unit(meeting.unitId()).zone(), clock).near(meeting.startsAt())));
        when.addClassName("grow");
        strip.add(when, new Anchor(BoardRoutes.meeting(meeting.ref()), strip.getTranslation("board.open")));
        strip.addClassNames("card", "row");
        return strip;
    }
}
