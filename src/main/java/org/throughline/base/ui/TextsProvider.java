package org.throughline.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;

/** Gives Vaadin's components the merged bundles: `getTranslation("base.undo")` in every view. */
@Component
public class TextsProvider implements I18NProvider {

    private final transient Texts texts;

    public TextsProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.text(locale, key, params);
    }
}
