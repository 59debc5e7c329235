package org.throughline.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.support.SignInProvider.form;
import static org.throughline.support.Wire.Browser.location;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.Accounts;
import org.throughline.support.ServerTest;
import org.throughline.support.SignInProvider;
import org.throughline.support.Wire;
import org.throughline.support.Wire.Browser;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** H39: what a provider, or somebody who plays one, can send. */
@ServerTest
class SingleSignOnIT {

    private static final String WAY_IN = "/oauth2/authorization/organisation";

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInProvider provider;

    @Autowired
    private Wire wire;

    private Logistics meridian;
    private String subject;

    @BeforeEach
    void carlaIsLinked() {
        meridian = world.logistics();
        subject = "subject-" + UUID.randomUUID();
        world.doAs(meridian.sam(), () -> accounts.link(meridian.carla().id(), subject));
    }

    /** One way through the provider: what was asked for, and by whom. */
    private record Way(Browser browser, Map<String, String> asked) {}

    @Test
    void whoeverIsLinkedComesIn() {
        Browser browser = wire.browser();
        HttpResponse<String> back = comeBack(begin(browser), claims -> claims, provider::signed);

        assertThat(location(back)).doesNotContain("/login");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theRequestCarriesStateNonceAndAChallenge() {
        Map<String, String> asked = begin(wire.browser()).asked();

        assertThat(asked).containsKeys("state", "nonce", "code_challenge");
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid");
    }

    @Test
    void aSubjectThatNobodyIsLinkedToIsRefusedInPlainWords() {
        refused(claims -> claims.subject("a stranger"), provider::signed, "single=unknown");
    }

    @Test
    void theAddressOfAnAdministratorOpensNothing() {
        refused(
                claims -> claims.subject("a stranger")
                        .claim("email", "sam@meridian.example")
                        .claim("email_verified", true)
                        .claim("preferred_username", meridian.sam().userName()),
                provider::signed,
                "single=unknown");
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        refused(claims -> claims, SignInProvider::unsigned, "single=refused");
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        refused(claims -> claims, provider::signedByStranger, "single=refused");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(claims -> claims.issuer("https://elsewhere.example"), provider::signed, "single=refused");
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        refused(claims -> claims.audience("another-application"), provider::signed, "single=refused");
    }

    @Test
    void aTokenOfAnotherSignInIsRefused() {
        refused(claims -> claims.claim("nonce", "of another sign-in"), provider::signed, "single=refused");
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(2));
        refused(
                claims -> claims.issueTime(Date.from(longAgo))
                        .expirationTime(Date.from(longAgo.plus(Duration.ofMinutes(5)))),
                provider::signed,
                "single=refused");
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefused() {
        Browser browser = wire.browser();

        HttpResponse<String> back = browser.get("/login/oauth2/code/organisation?code=any&state=made-up");

        assertThat(location(back)).contains("single=refused");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anAnswerCountsOnce() {
        Way way = begin(wire.browser());
        comeBack(way, claims -> claims, provider::signed);
        Browser thief = wire.browser();

        HttpResponse<String> again = thief.get("/login/oauth2/code/organisation?code=code-"
                + way.asked().get("state") + "&state=" + encoded(way.asked().get("state")));

        assertThat(location(again)).contains("single=refused");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void whoeverIsDisabledIsUnknown() {
        world.doAs(meridian.sam(), () -> accounts.disable(meridian.carla().id()));

        refused(claims -> claims, provider::signed, "single=unknown");
    }

    @Test
    void whoeverIsUnlinkedIsOutAtOnceAndUnknown() {
        Browser browser = wire.browser();
        comeBack(begin(browser), claims -> claims, provider::signed);
        world.doAs(meridian.sam(), () -> accounts.unlink(meridian.carla().id()));

        assertThat(browser.isSignedIn()).isFalse();
        refused(claims -> claims, provider::signed, "single=unknown");
    }

    private void refused(
            UnaryOperator<JWTClaimsSet.Builder> change, Function<JWTClaimsSet, String> seal, String sentence) {
        Browser browser = wire.browser();
        HttpResponse<String> back = comeBack(begin(browser), change, seal);

        assertThat(location(back)).contains("/login?" + sentence);
        assertThat(browser.isSignedIn()).isFalse();
    }

    private Way begin(Browser browser) {
        HttpResponse<String> away = browser.get(WAY_IN);
        assertThat(location(away)).startsWith(provider.issuer() + "/authorize?");
        return new Way(browser, form(URI.create(location(away)).getRawQuery()));
    }

    /** Comes back from the provider with a token that says what the test wants. */
    private HttpResponse<String> comeBack(
            Way way, UnaryOperator<JWTClaimsSet.Builder> change, Function<JWTClaimsSet, String> seal) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .subject(subject)
                .audience(SignInProvider.CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", way.asked().get("nonce"));
        String code = "code-" + way.asked().get("state");
        provider.grant(
                code,
                seal.apply(change.apply(claims).build()),
                String.valueOf(way.asked().get("code_challenge")));
        return way.browser()
                .get("/login/oauth2/code/organisation?code=" + encoded(code) + "&state="
                        + encoded(way.asked().get("state")));
    }

    private static String encoded(@org.jspecify.annotations.Nullable String text) {
        return java.net.URLEncoder.encode(String.valueOf(text), java.nio.charset.StandardCharsets.UTF_8);
    }
}
