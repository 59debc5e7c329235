package org.throughline.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.session.ContributionPlay;
import org.throughline.support.ApplicationTest;

/** The pages without an account as a browser without script gets them, through the filters that every request passes. */
@ApplicationTest
class JoinPagesTest {

    private static final Pattern RECEIPT = Pattern.compile("name=\"receipt\" value=\"([^\"]+)\"");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private MockMvc web;
    private ContributionPlay play;

    @BeforeEach
    void aRoomWithCodes() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        play = beans.createBean(ContributionPlay.class);
        play.learning();
    }

    @ParameterizedTest
    @CsvSource({"/join, 200", "/receipt, 200", "/join/page.css, 200", "/join/page.js, 200"})
    void noPageLeavesACookieOrIsKept(String address, int status) throws Exception {
        MockHttpServletResponse answer = answer(get(address));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).containsAnyOf("no-store", "no-cache");
    }

    @Test
    void onlyOwnScriptsAndStylesRunAndNothingInline() throws Exception {
        MockHttpServletResponse answer = answer(get("/join"));

        assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getContentAsString()).doesNotContain("style=", "onclick", "<style");
    }

    @Test
    void aCodeOpensASittingOnceAndNeverAgain() throws Exception {
        String code = play.codes(12).get(0);

        MockHttpServletResponse first = begin(code);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getContentAsString()).contains("Make peak waves easy to pick right", "Your note");

        MockHttpServletResponse second = begin(code);
        assertThat(second.getStatus()).isEqualTo(404);
        assertThat(second.getContentAsString()).contains("This code cannot be used", "value=\"" + code + "\"");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() throws Exception {
        String code = play.codes(1).get(0);

        assertThat(begin(" " + code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + " ")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aSittingSendsSeveralNotesAndShowsItsReceiptWithThem() throws Exception {
        String receipt = sitting();

        MockHttpServletResponse first = note(receipt, "The list comes late");
        MockHttpServletResponse second = note(receipt, "The scanner freezes");

        assertThat(first.getContentAsString()).contains("Sent.", "<output id=\"receipt-code\">" + receipt);
        assertThat(second.getContentAsString()).contains("The list comes late", "The scanner freezes");
    }

    @Test
    void aNoteThatNamesAPersonComesBackWithAHintAndGoesWhenItsWriterWantsIt() throws Exception {
        String receipt = sitting();

        MockHttpServletResponse hinted = note(receipt, "Carla had no list");
        assertThat(hinted.getContentAsString())
                .contains("This names a person", ">Carla had no list</textarea>")
                .doesNotContain("<li>");

        MockHttpServletResponse sent = answer(post("/join/note")
                .param("receipt", receipt)
                .param("kind", "DEALING_WITH")
                .param("words", "Carla had no list")
                .param("heard", "true"));
        assertThat(sent.getContentAsString()).contains("Sent.", "<li>");
    }

    @Test
    void nothingTypedIsLostWhenTheTalkIsOver() throws Exception {
        String receipt = sitting();
        play.closed();

        MockHttpServletResponse late = note(receipt, "One more <b>thing</b>");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("The talk is over", "One more &lt;b&gt;thing&lt;/b&gt;")
                .doesNotContain("<b>thing");
    }

    @Test
    void nothingTypedIsLostWhenTheReceiptIsUnknown() throws Exception {
        MockHttpServletResponse answer = note("AAAAA-AAAAA-AAAAA", "My words");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("There is no such receipt", "My words");
    }

    @Test
    void signsThatNobodyTypesAreLeftOut() throws Exception {
        MockHttpServletResponse sent = note(sitting(), "The list\u0000 comes\r\nlate");

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getContentAsString()).contains("The list comes\nlate");
    }

    @Test
    void codesEndWithTheTalk() throws Exception {
        List<String> codes = play.codes(2);
        play.closed();

        assertThat(begin(codes.get(0)).getStatus()).isEqualTo(404);
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowserOrTheOneThatWasChosen() throws Exception {
        assertThat(answer(get("/join").header("Accept-Language", "de-AT,de")).getContentAsString())
                .contains("<html lang=\"de\">", "Ihr Code", "href=\"/join?lang=en\">English");
        assertThat(answer(get("/join?lang=de")).getContentAsString()).contains("<html lang=\"de\">");

        String receipt = sitting();
        MockHttpServletResponse german = answer(post("/join/note")
                .param("receipt", receipt)
                .param("words", "Half a thought")
                .param("lang", "de"));
        assertThat(german.getContentAsString()).contains("<html lang=\"de\">", ">Half a thought</textarea>");
    }

    @Test
    void theScriptOfThePageHearsWhatCameOfItInOneWord() throws Exception {
        String receipt = sitting();

        assertThat(byScript(receipt, "Carla had no list").getContentAsString()).contains("\"HINT\"");
        assertThat(byScript(receipt, " ").getContentAsString()).contains("\"REFUSED\"");
        MockHttpServletResponse sent = byScript(receipt, "The list comes late");
        assertThat(sent.getContentAsString()).contains("\"SENT\"");
        assertThat(sent.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void afterManyUnknownCodesNothingMoreIsLookedForUntilTheMinuteIsOver() throws Exception {
        String code = play.codes(1).get(0);
        for (int n = 0; n < UnknownCodes.MOST_PER_WINDOW; n++) {
            begin("22222-22222-22222");
        }

        MockHttpServletResponse refused = begin(code);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("value=\"" + code + "\"");

        play.aMinuteLater();
        assertThat(begin(code).getStatus()).isEqualTo(200);
    }

    private String sitting() throws Exception {
        Matcher receipt = RECEIPT.matcher(begin(play.codes(1).get(0)).getContentAsString());
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    private MockHttpServletResponse begin(String code) throws Exception {
        return answer(post("/join").param("code", code));
    }

    private MockHttpServletResponse note(String receipt, String words) throws Exception {
        return answer(post("/join/note")
                .param("receipt", receipt)
                .param("kind", "DEALING_WITH")
                .param("words", words));
    }

    private MockHttpServletResponse byScript(String receipt, String words) throws Exception {
        return answer(post("/join/send")
                .param("receipt", receipt)
                .param("kind", "DEALING_WITH")
                .param("words", words));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
