package org.throughline.board;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.promise.PromiseSubject;

/** The promises about meetings and items are shown to whoever looks into the board. */
@Configuration(proxyBeanMethods = false)
class BoardPromises {

    private final BoardRepository boards;
    private final BoardSight sight;

    BoardPromises(BoardRepository boards, BoardSight sight) {
        this.boards = boards;
        this.sight = sight;
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
                return board.apply(subjectRef)
                        .flatMap(boards::findById)
                        .filter(sight::isOpen)
                        .isPresent();
            }
        };
    }
}
