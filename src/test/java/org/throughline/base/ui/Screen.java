package org.throughline.base.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.base.i18n.Texts;

/** A screen without a browser and without Spring, with the shipped words in English. */
public class Screen implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    /** The shipped words, where no Spring context is. */
    public static class ShippedTexts extends TextsProvider {

        public ShippedTexts() {
            super(new Texts());
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        open();
    }

    /** Vaadin keeps the first words that it finds for all tests to come, so whoever opens a screen opens it here. */
    public static void open() {
        System.setProperty(PROVIDER, ShippedTexts.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }
}
