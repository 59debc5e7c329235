package org.throughline.board;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.organisation.Circles;
import org.throughline.promise.PromiseSubject;

/** The promises about meetings and items are shown to whoever looks into the board. */
@Configuration(proxyBeanMethods = false)
class BoardPromises {

    private final BoardRepository boards;
    private final BoardSight sight;
    private final Circles circles;

    BoardPromises(BoardRepository boards, BoardSight sight, Circles circles) {
        this.boards = boards;
        this.sight = sight;
        this.circles = circles;
    }

    @Bean
    PromiseSubject meetingPromises(BoardMeetingRepository meetings) {
        return of("MTG-", ref -> meetings.findByRef(ref).map(BoardMeeting::boardId));
    }

    @Bean
    PromiseSubject itemPromises(AgendaItemRepository items) {
        return of("ITM-", ref -> items.findByRef(ref).map(AgendaItem::boardId));
    }

    private PromiseSubject of(String prefix, Function<String, Optional<UUID>> board) {
        return new PromiseSubject() {
            @Override
            public String prefix() {
                return prefix;
            }

            @Override
            public boolean isSeen(String subjectRef) {
                return circles.sees(subjectRef)
                        && board.apply(subjectRef)
                                .flatMap(boards::findById)
                                .filter(sight::isOpen)
                                .isPresent();
            }
        };
    }
}
