package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.base.form.FormFixture.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.OptionSource.Option;

class FormValidationTest {

    private final FormFixture form = new FormFixture();

    private static String text(String rules) {
        return "{'type':'textfield','id':'f','key':'f','label':'Title','validate':{" + rules + "}}";
    }

    private static String number(String properties) {
        return "{'type':'number','id':'f','key':'f','label':'Cost'," + properties + "}";
    }

    private static String dateTime(String properties) {
        return "{'type':'datetime','id':'f','key':'f','label':'When'," + properties + "}";
    }

    @Test
    void aRequiredAnswerIsMissedAndNamedByItsLabel() {
        FormSchema schema = schema(text("'required':true"));

        assertThat(form.check(schema, Map.of()).errors())
                .containsExactly(FieldError.of("f", "form.error.required", "Title"));
        assertThat(form.check(schema, Map.of("f", "   ")).passed()).isFalse();
        assertThat(form.check(schema, Map.of("f", "x")).passed()).isTrue();
    }

    @Test
    void theAuthorsWordsReplaceTheStandardOnes() {
        FormSchema schema = schema("{'type':'radio','id':'f','key':'f','label':'What happened?',"
                + "'validate':{'required':true},'values':[{'label':'Done','value':'DONE'}],"
                + "'properties':{'requiredMessage':'Choose what happened'}}");

        assertThat(form.check(schema, Map.of()).errors())
                .containsExactly(FieldError.of("f", FieldError.AS_WRITTEN, "Choose what happened"));
    }

    @Test
    void lengthsCountWhatAReaderWouldCount() {
        String limits = text("'minLength':2,'maxLength':3");

        assertThat(form.errors(limits, "a")).containsExactly("form.error.minLength");
        assertThat(form.errors(limits, "ab")).isEmpty();
        assertThat(form.errors(limits, "abc")).isEmpty();
        assertThat(form.errors(limits, "😀😀😀")).isEmpty();
        assertThat(form.errors(limits, "abcd")).containsExactly("form.error.maxLength");
        assertThat(form.errors(limits, " abc ")).isEmpty();
    }

    @Test
    void withoutALimitTextsStillEndAtFourThousandCharacters() {
        assertThat(form.errors(text(""), "x".repeat(4_000))).isEmpty();
        assertThat(form.errors(text("'maxLength':9000"), "x".repeat(4_001))).containsExactly("form.error.maxLength");
    }

    @Test
    void charactersThatCannotBeKeptAreRefused() {
        for (String bad : List.of("a\u0000b", "a\u001Bb", "a\uD800b", "a\uFFFFb", "a\nb", "a\u0085b")) {
            assertThat(form.errors(text(""), bad)).containsExactly("form.error.characters");
        }
        String area = "{'type':'textarea','id':'f','key':'f','label':'Story'}";
        assertThat(form.errors(area, "two\r\nlines")).isEmpty();
        assertThat(form.errors(area, "a\u0000b")).containsExactly("form.error.characters");
    }

    @Test
    void patternsMatchAnyPartUnlessAnchoredAndAnswerInTheAuthorsWords() {
        assertThat(form.errors(text("'pattern':'[0-9]'"), "line 2")).isEmpty();
        assertThat(form.errors(text("'pattern':'^[0-9]+$'"), "line 2")).containsExactly("form.error.pattern");
        assertThat(form.errors(text("'pattern':'^[0-9]+$','patternErrorMessage':'Digits only'"), "x"))
                .containsExactly(FieldError.AS_WRITTEN);
    }

    @Test
    void aPatternThatWouldRunForeverElsewhereEndsAtOnce() {
        assertThat(form.errors(text("'pattern':'^(a+)+$'"), "a".repeat(3_000) + "!"))
                .containsExactly("form.error.pattern");
    }

    @Test
    void addressesAndTelephoneNumbersAreRecognised() {
        String email = text("'validationType':'email'");
        String phone = text("'validationType':'phone'");

        assertThat(form.errors(email, "amira@example.org")).isEmpty();
        assertThat(form.errors(email, "amira at example")).containsExactly("form.error.email");
        assertThat(form.errors(phone, "+49 30 664040900")).isEmpty();
        assertThat(form.errors(phone, "030 664040900")).containsExactly("form.error.phone");
    }

    @Test
    void numbersKeepTheirBounds() {
        String bounds = number("'decimalDigits':1,'validate':{'min':0,'max':10}");

        assertThat(form.errors(bounds, new BigDecimal("-0.1"))).containsExactly("form.error.min");
        assertThat(form.errors(bounds, 0)).isEmpty();
        assertThat(form.errors(bounds, 10)).isEmpty();
        assertThat(form.errors(bounds, new BigDecimal("10.1"))).containsExactly("form.error.max");
        assertThat(form.errors(bounds, new BigDecimal("1.50"))).isEmpty();
        assertThat(form.errors(bounds, new BigDecimal("1.55"))).containsExactly("form.error.decimals");
        assertThat(form.errors(number("'decimalDigits':0"), new BigDecimal("1.5")))
                .containsExactly("form.error.whole");
    }

    @Test
    void aStepNamesItsNeighbours() {
        FormSchema schema = schema(number("'increment':0.25"));

        assertThat(form.check(schema, Map.of("f", new BigDecimal("0.75"))).passed())
                .isTrue();
        assertThat(form.check(schema, Map.of("f", new BigDecimal("0.8"))).errors())
                .containsExactly(FieldError.of(
                        "f", "form.error.increment", "Cost", new BigDecimal("0.75"), new BigDecimal("1.00")));
    }

    @Test
    void whatIsNotANumberIsSaidSo() {
        for (Object bad : List.of("NaN", "Infinity", "1,234", "1e999999999", "9".repeat(60), true, List.of(1))) {
            assertThat(form.errors(number("'decimalDigits':2"), bad)).containsExactly("form.error.number");
        }
    }

    @Test
    void aNumberCanBeSentAsText() {
        FormSchema schema = schema(number("'serializeToString':true"));

        assertThat(form.check(schema, Map.of("f", "12.50")).answers().asMap()).isEqualTo(Map.of("f", "12.50"));
    }

    @Test
    void todayIsNotThePast() {
        String day = dateTime("'subtype':'date','disallowPassedDates':true");

        assertThat(form.errors(day, "2026-10-15")).containsExactly("form.error.pastDate");
        assertThat(form.errors(day, "2026-10-16")).isEmpty();
        assertThat(form.errors(day, "2026-10-17")).isEmpty();
    }

    @Test
    void todayIsTheDayAtTheUnitsPlace() {
        String day = dateTime("'subtype':'date','disallowPassedDates':true");
        form.setting = FormSetting.bare(java.time.ZoneId.of("Pacific/Kiritimati"), java.util.Locale.UK);

        assertThat(form.errors(day, "2026-10-16")).containsExactly("form.error.pastDate");
    }

    @Test
    void aMomentBeforeNowIsThePast() {
        String moment = dateTime("'subtype':'datetime','disallowPassedDates':true");

        assertThat(form.errors(moment, "2026-10-16T13:59")).containsExactly("form.error.pastMoment");
        assertThat(form.errors(moment, "2026-10-16T14:00")).isEmpty();
    }

    @Test
    void daysThatTheCalendarDoesNotHaveAreRefused() {
        String day = dateTime("'subtype':'date'");
        for (Object bad :
                List.of("2026-02-30", "+9999999-01-01", "0001-01-01", "tomorrow", 20261016, "2026-10-16T14:00")) {
            assertThat(form.errors(day, bad)).containsExactly("form.error.date");
        }
        assertThat(form.errors(dateTime("'subtype':'datetime'"), "2026-10-16")).containsExactly("form.error.dateTime");
        assertThat(form.errors(dateTime("'subtype':'time'"), "25:00")).containsExactly("form.error.time");
    }

    @Test
    void timesAreSentAsTheFormAsks() {
        Map<String, Object> answer = Map.of("f", "2026-10-16T15:30:00");

        assertThat(form.check(schema(dateTime("'subtype':'datetime'")), answer)
                        .answers()
                        .text("f"))
                .contains("2026-10-16T15:30");
        assertThat(form.check(schema(dateTime("'subtype':'datetime','timeSerializingFormat':'utc_offset'")), answer)
                        .answers()
                        .text("f"))
                .contains("2026-10-16T15:30+02:00");
        assertThat(form.check(schema(dateTime("'subtype':'datetime','timeSerializingFormat':'utc_normalized'")), answer)
                        .answers()
                        .text("f"))
                .contains("2026-10-16T13:30Z");
    }

    @Test
    void onlyOfferedOptionsCanBeChosen() {
        String radio = "{'type':'radio','id':'f','key':'f','label':'Answer','values':[{'label':'A','value':'A'}]}";
        String many = "{'type':'checklist','id':'f','key':'f','label':'Answer','validate':{'required':true},"
                + "'values':[{'label':'A','value':'A'},{'label':'B','value':'B'}]}";

        assertThat(form.errors(radio, "A")).isEmpty();
        assertThat(form.errors(radio, "C")).containsExactly("form.error.option");
        assertThat(form.errors(radio, List.of("A"))).containsExactly("form.error.option");
        assertThat(form.errors(many, List.of("A", "B", "A"))).isEmpty();
        assertThat(form.errors(many, List.of("A", "C"))).containsExactly("form.error.option");
        assertThat(form.errors(many, List.of())).containsExactly("form.error.required.choice");
        assertThat(form.errors(many, "A")).containsExactly("form.error.shape");
    }

    @Test
    void optionsCanComeFromTheTask() {
        String people = "{'type':'select','id':'f','key':'f','label':'Owner','valuesKey':'people'}";
        String computed = "{'type':'select','id':'f','key':'f','label':'Owner','valuesExpression':"
                + "'=for t in teams return {value: t.id, label: t.name}'}";

        assertThat(form.errors(people, "ben")).containsExactly("form.error.option");

        form.setting = form.setting
                .withOptions(
                        key -> key.equals("people") ? Optional.of(List.of(new Option("ben", "Ben"))) : Optional.empty())
                .withData(Map.of("teams", List.of(Map.of("id", "t1", "name", "Night"))));
        assertThat(form.errors(people, "ben")).isEmpty();
        assertThat(form.errors(computed, "t1")).isEmpty();
        assertThat(form.errors(computed, "t2")).containsExactly("form.error.option");
    }

    @Test
    void aRequiredTickMustBeSet() {
        String box = "{'type':'checkbox','id':'f','key':'f','label':'I have read it','validate':{'required':true}}";

        assertThat(form.errors(box, false)).containsExactly("form.error.required.checkbox");
        assertThat(form.errors(box, true)).isEmpty();
        assertThat(form.errors(box, "yes")).containsExactly("form.error.shape");
    }

    @Test
    void filesMustHaveBeenKeptAndBeOfTheRightKind() {
        String picker = "{'type':'filepicker','id':'f','key':'f','label':'Photo','accept':'image/*,.pdf'}";
        String photo = form.files.store("a.png", "image/png", new byte[1]).toString();
        String sheet = form.files
                .store("a.xlsx", "application/vnd.ms-excel", new byte[1])
                .toString();

        assertThat(form.errors(picker, List.of(photo))).isEmpty();
        assertThat(form.errors(picker, List.of(sheet))).containsExactly("form.error.fileKind");
        assertThat(form.errors(picker, List.of(photo, sheet))).containsExactly("form.error.files");
        assertThat(form.errors(picker, List.of(UUID.randomUUID().toString()))).containsExactly("form.error.file");
        assertThat(form.errors(picker, List.of("../../etc/passwd"))).containsExactly("form.error.file");
    }

    @Test
    void rowsOfAListAreCheckedOneByOne() {
        FormSchema schema = schema("{'type':'dynamiclist','id':'l','path':'options','label':'Ideas','components':["
                + "{'type':'textfield','id':'o','key':'owner','label':'Owner','validate':{'required':true}}]}");

        FormCheck check = form.check(schema, Map.of("options", List.of(Map.of("owner", "Ben"), Map.of(), "not a row")));

        assertThat(check.errors())
                .extracting(FieldError::field)
                .containsExactly("options[1].owner", "options[2].owner");
    }

    @Test
    void aListThatCannotGrowTakesNoMoreRows() {
        FormSchema schema = schema("{'type':'dynamiclist','id':'l','path':'gaps','label':'Gaps','allowAddRemove':false,"
                + "'defaultRepetitions':0,'components':["
                + "{'type':'textfield','id':'o','key':'gapRef','label':'Reference','readonly':true},"
                + "{'type':'textfield','id':'w','key':'why','label':'Why'}]}");
        form.setting = form.setting.withInitial(Map.of("gaps", List.of(Map.of("gapRef", "G1"))));

        FormCheck forged = form.check(schema, Map.of("gaps", List.of(Map.of("gapRef", "G9", "why", "x"))));
        FormCheck grown = form.check(schema, Map.of("gaps", List.of(Map.of(), Map.of())));

        assertThat(forged.answers().list("gaps").get(0).text("gapRef")).contains("G1");
        assertThat(grown.errors()).extracting(FieldError::messageKey).containsExactly("form.error.rows");
    }

    @Test
    void hundredRowsAreEnough() {
        FormSchema schema = schema("{'type':'dynamiclist','id':'l','path':'rows','label':'Rows','components':["
                + "{'type':'textfield','id':'o','key':'owner','label':'Owner'}]}");

        assertThat(form.check(schema, Map.of("rows", java.util.Collections.nCopies(101, Map.of("owner", "x"))))
                        .passed())
                .isFalse();
    }

    @Test
    void answersThatNobodyAskedForAreDropped() {
        FormCheck check = form.check(schema(text("")), Map.of("f", "x", "approved", true, "ownerId", "me"));

        assertThat(check.answers().asMap()).isEqualTo(Map.of("f", "x"));
    }

    @Test
    void readOnlyAndDisabledFieldsCannotBeAnswered() {
        FormSchema schema = schema(
                "{'type':'textfield','id':'a','key':'a','label':'A','readonly':true}",
                "{'type':'textfield','id':'b','key':'b','label':'B','disabled':true}");
        form.setting = form.setting.withInitial(Map.of("a", "first"));

        assertThat(form.check(schema, Map.of("a", "forged", "b", "forged"))
                        .answers()
                        .asMap())
                .isEqualTo(Map.of("a", "first"));
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() {
        Object deep = "x";
        for (int depth = 0; depth < 2_000; depth++) {
            deep = List.of(deep);
        }
        assertThat(form.errors(text(""), deep)).containsExactly("form.error.tooMuch");
        assertThat(form.errors(text(""), java.util.Collections.nCopies(6_000, "x")))
                .containsExactly("form.error.tooMuch");
    }
}
