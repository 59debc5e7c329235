package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.base.form.FormField.Choice;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.FieldError;

/** Holds the forms and their two bundles together, and what both say to the rules for our words. */
class FormWordsTest {

    /** Names of the {@code OptionSource} beans of the features. */
    private static final Set<String> OPTION_SOURCES = Set.of(
            "questionPeople",
            "people",
            "owners",
            "units",
            "sponsors",
            "facilitators",
            "boardMembers",
            "boardDeputies",
            "openActions",
            "dutyTakers");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
    private static final int MOST_WORDS = 20;
    private static final Pattern NOT_OUR_WORDS = Pattern.compile(
            "\\b(please|sorry|invalid|oops|easy|easily|resource|violation|root cause|blocker)\\b|!",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OUR_GERMAN_WORDS = Pattern.compile(
            "\\b(bitte|leider|ungültig|du|dir|dich|dein|deine|deinen|deinem|deiner)\\b|!",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final FormWords words = new FormConfiguration().formWords(new Texts());

    @Test
    void theEnglishBundleSaysWhatTheFormsSay() throws IOException {
        assertThat(bundle("form-words.properties")).containsExactlyInAnyOrderEntriesOf(written());
    }

    @Test
    void theGermanBundleHasTheSameKeys() throws IOException {
        Map<String, String> german = bundle("form-words_de.properties");

        assertThat(german.keySet())
                .containsExactlyInAnyOrderElementsOf(written().keySet());
        assertThat(german.values()).noneMatch(String::isBlank);
    }

    @Test
    void aGermanReaderSeesGermanEverywhere() throws IOException {
        Map<String, String> german = bundle("form-words_de.properties");

        written()
                .forEach((key, text) -> assertThat(words.find(Locale.GERMANY, key, text))
                        .as(key)
                        .hasValue(german.get(key)));
    }

    @Test
    void aTranslationEndsWhereTheFormSaysSomethingElse() {
        String key = "form.action-progress.field_whatHappened.label";

        assertThat(words.find(Locale.GERMAN, key, "What happened?")).hasValue("Was ist geschehen?");
        assertThat(words.find(Locale.GERMAN, key, "What happened today?")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguage() throws IOException {
        FormFixture form = new FormFixture();
        FormValidation validation = new FormValidation(FormFixture.FEEL, words, form.files, FormFixture.CLOCK);
        FormSetting german = FormSetting.bare(FormFixture.BERLIN, Locale.GERMANY);

        assertThat(validation
                        .check(shipped("session-plan"), Map.of("link", "ftp://x"), german)
                        .errors())
                .contains(
                        FieldError.of("place", FieldError.AS_WRITTEN, "Schreiben Sie, wo Sie sich treffen"),
                        FieldError.of("link", FieldError.AS_WRITTEN, "Beginnen Sie den Link mit https://"));
    }

    @Test
    void everyRequiredFieldSaysWhatToDo() throws IOException {
        List<String> silent = new ArrayList<>();
        for (FormSchema schema : shipped()) {
            schema.fields().stream()
                    .filter(field -> field.frame().required().isPresent())
                    .filter(field -> !field.place().properties().containsKey("requiredMessage"))
                    .forEach(field -> silent.add(schema.id() + " " + field.key()));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everySourceOfChoicesIsKnown() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (FormSchema schema : shipped()) {
            for (FormField field : schema.fields()) {
                if (field instanceof Choice choice
                        && choice.choices().valuesKey() != null
                        && !OPTION_SOURCES.contains(choice.choices().valuesKey())) {
                    unknown.add(schema.id() + " " + choice.choices().valuesKey());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void sentencesAreShortAndInOurWords() throws IOException {
        assertThat(faults(written(), NOT_OUR_WORDS)).isEmpty();
        assertThat(faults(bundle("form-words_de.properties"), NOT_OUR_GERMAN_WORDS))
                .isEmpty();
    }

    private static List<String> faults(Map<String, String> texts, Pattern notOurs) {
        return texts.entrySet().stream()
                .filter(entry -> notOurs.matcher(entry.getValue()).find()
                        || SENTENCE_END
                                .splitAsStream(entry.getValue())
                                .anyMatch(sentence -> sentence.split("\\s+").length > MOST_WORDS))
                .map(Map.Entry::toString)
                .toList();
    }

    private static Map<String, String> bundle(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/i18n").resolve(file))) {
            properties.load(reader);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        shipped().forEach(schema -> written.putAll(WrittenWords.of(schema)));
        return written;
    }

    private static FormSchema shipped(String id) throws IOException {
        return shipped().stream()
                .filter(schema -> schema.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<FormSchema> shipped() throws IOException {
        List<FormSchema> schemas = new ArrayList<>();
        for (Path file : ShippedFormsTest.forms()) {
            schemas.add(new FormSchemas(FormFixture.FEEL).parse(Files.readString(file)));
        }
        return schemas;
    }
}
