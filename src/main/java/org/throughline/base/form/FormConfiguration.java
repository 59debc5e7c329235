package org.throughline.base.form;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.i18n.Texts;

/** Makes the pure classes of this package available to the features. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    FormSchemas formSchemas(FormConditions conditions) {
        return new FormSchemas(conditions);
    }

    @Bean
    FormValidation formValidation(FormConditions conditions, FormWords words, FormFiles files, Clock clock) {
        return new FormValidation(conditions, words, files, clock);
    }

    /** The English bundle holds the words that were translated, see {@link FormWords}. */
    @Bean
    FormWords formWords(Texts texts) {
        return (locale, key, written) -> texts.keys(locale).contains(key)
                        && texts.has(key)
                        && texts.text(Locale.ENGLISH, key).equals(written)
                ? Optional.of(texts.text(locale, key))
                : Optional.empty();
    }
}
