package org.throughline.board.ui;

import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.SubjectPage;

/** Where meetings, items and decisions have their pages. */
@Configuration(proxyBeanMethods = false)
class BoardPages {

    @Bean
    SubjectPage meetingPage() {
        return page("MTG-", BoardRoutes::meeting);
    }

    @Bean
    SubjectPage decisionPage() {
        return page("DEC-", BoardRoutes::decision);
    }

    @Bean
    SubjectPage itemPage() {
        return page("ITM-", ref -> BoardRoutes.BOARD);
    }

    private static SubjectPage page(String prefix, UnaryOperator<String> path) {
        return new SubjectPage() {
            @Override
            public String prefix() {
                return prefix;
            }

            @Override
            public String path(String subjectRef) {
                return path.apply(subjectRef);
            }
        };
    }
}
