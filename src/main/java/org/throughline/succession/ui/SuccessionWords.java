package org.throughline.succession.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.throughline.base.i18n.Words;
import org.throughline.succession.SuccessionSummary;

/** Why duties are handed over, in one sentence. */
final class SuccessionWords {

    private SuccessionWords() {}

    static String cause(SuccessionSummary summary, Words words) {
        LocalDate last = summary.lastDay();
        LocalDate back = summary.backOn();
        String key = "succession.cause." + summary.cause();
        return switch (summary.cause()) {
            case LEAVING, LEFT -> I18NProvider.translate(key, last == null ? "" : words.date(last));
            case ABSENCE ->
                I18NProvider.translate(
                        key,
                        last == null ? "" : words.date(last.plusDays(1)),
                        back == null ? "" : words.date(back.minusDays(1)));
            case ROLE_END -> I18NProvider.translate(key, I18NProvider.translate("organisation.role." + summary.role()));
        };
    }
}
