package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor finds out with the file alone. Each spoilt ledger is sealed again, as whoever spoils one would do. */
class LedgerVerifierTest {

    private final LedgerDesk desk = LedgerDesk.climbing();

    /** E04: T1 Wed 2 Dec 10:00, T2 Fri 4 Dec 10:00, T3 Fri 11 Dec 10:00, T4 Tue 29 Dec 10:00 (25 and 28 Dec are free). */
    @Test
    void theLadderOfE04VerifiesOffline() {
        LedgerVerification checked = desk.verify();

        assertThat(checked.bad()).isEmpty();
        assertThat(checked.promises()).isEqualTo(5);
        assertThat(checked.worked()).isEqualTo(5);
        assertThat(checked.late()).isEqualTo(1);
        assertThat(checked.signatureChecked()).isFalse();
    }

    @Test
    void aChangedInstantDoesNotFollow() {
        desk.tier(2).put("dueAt", "2026-12-04T09:00:00Z");

        assertThat(desk.verify().bad())
                .extracting(LedgerVerification.BadLine::flaw)
                .containsExactly(LedgerFlaw.WRONG_INSTANT, LedgerFlaw.SEAL_CHANGED);
        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.WRONG_INSTANT);
    }

    @Test
    void aChangedStartDoesNotFollow() {
        desk.tier(4).withObject("/sum").put("from", "2026-12-10T10:00:00Z");

        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.WRONG_INSTANT);
        assertThat(desk.verify().firstBad().orElseThrow().detail()).isEqualTo("it is 2026-12-24T10:00:00Z");
    }

    @Test
    void aChangedCalendarIsNotTheSealedOne() {
        desk.kind("calendar").put("holidays", "2026-12-25");

        assertThat(first()).isEqualTo(LedgerFlaw.CALENDAR_CHANGED);
    }

    @Test
    void anotherZoneGivesAnotherInstant() {
        desk.tier(1).put("zone", "America/New_York");

        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.WRONG_INSTANT);
    }

    @Test
    void aMissingCalendarIsMissed() {
        desk.without(line -> line.path("t").asText().equals("calendar"));

        assertThat(first()).isEqualTo(LedgerFlaw.CALENDAR_MISSING);
    }

    @Test
    void aMissingRowIsMissed() {
        String id = desk.tier(3).path("id").asText();
        LedgerDesk withSeals =
                LedgerDesk.climbing().without(line -> line.path("id").asText().equals(id));
        assertThat(first(withSeals)).isEqualTo(LedgerFlaw.PROMISE_MISSING);

        desk.without(line -> line.path("id").asText().equals(id)
                || line.path("promise").asText().equals(id));
        assertThat(first()).isEqualTo(LedgerFlaw.SEAL_MISSING);
    }

    @Test
    void aChangedFiringShowsInItsSealAndInItsLatency() {
        desk.tier(2).put("firedAt", "2026-12-04T10:00:01Z");

        assertThat(first()).isEqualTo(LedgerFlaw.WRONG_LATENCY);
        assertThat(desk.verify().bad())
                .extracting(LedgerVerification.BadLine::flaw)
                .contains(LedgerFlaw.SEAL_CHANGED);
        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.WRONG_LATENCY);
        desk.tier(2).put("firedAt", "2026-12-04T09:59:59Z");
        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.FIRED_EARLY);
    }

    @Test
    void aChangedRuleVersionIsNotThereOrSaysSomethingElse() {
        desk.tier(1).put("rule", "clocks-and-rights v2");
        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.RULE_MISSING);

        desk.tier(1)
                .put("rule", LedgerDesk.TABLE)
                .put("ruleInputs", "subject=BARRIER;step=tier1;severity=LOW;kind=;cost=");
        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.RULE_ANSWER);
        assertThat(desk.verify().firstBad().orElseThrow().detail()).contains("10 WORKING_DAYS");
    }

    @Test
    void aChangedTableSaysSomethingElse() {
        String table = desk.kind("rule").path("table").asText();
        desk.kind("rule").put("table", table.replaceFirst("(?s)(rule_barrier_tier2_high.*?<text>)2(</text>)", "$13$2"));

        assertThat(first()).isEqualTo(LedgerFlaw.RULE_ANSWER);
    }

    @Test
    void aClaimedDowntimeHasToBeInTheRecordOfTheApplicationsLife() {
        desk.tier(3).put("downMillis", 1_000);
        assertThat(first()).isEqualTo(LedgerFlaw.WRONG_DOWNTIME);

        LedgerDesk invented = LedgerDesk.climbing();
        invented.kind("down").put("from", "2026-12-04T08:00:00Z");
        assertThat(first(invented)).isEqualTo(LedgerFlaw.WRONG_LIFE);

        LedgerDesk hidden =
                LedgerDesk.climbing().without(line -> line.path("t").asText().equals("down"));
        assertThat(hidden.verify().bad())
                .extracting(LedgerVerification.BadLine::flaw)
                .containsExactly(LedgerFlaw.WRONG_DOWNTIME, LedgerFlaw.WRONG_LIFE);
    }

    @Test
    void aStretchOfLifeNeedsItsSigns() {
        desk.kind("alive").put("signs", 3);

        assertThat(first()).isEqualTo(LedgerFlaw.WRONG_LIFE);
    }

    @Test
    void aKeptPromiseWasKeptInTime() {
        desk.tier(1).put("status", "KEPT").put("settledAt", "2026-12-02T10:00:01Z");

        assertThat(first(desk.sealAnew())).isEqualTo(LedgerFlaw.WRONG_STATUS);
    }

    @Test
    void anEndWithoutASealIsMissed() {
        desk.without(line -> line.path("no").asInt() == 9);

        assertThat(first()).isEqualTo(LedgerFlaw.END_UNSEALED);
    }

    @Test
    void anySpoiltByteSpoilsTheFile() {
        byte[] file = desk.file(digest -> null);
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(flaws(text.replace("\"format\":1", "\"format\":2"))).containsExactly(LedgerFlaw.FILE_CHANGED);
        assertThat(flaws(text.substring(0, text.indexOf("{\"t\":\"end\"")))).containsExactly(LedgerFlaw.INCOMPLETE);
        assertThat(flaws(text.replace("{\"t\":\"down\"", "{\"t\":\"dow"))).contains(LedgerFlaw.UNREADABLE);
        assertThat(flaws("")).containsExactly(LedgerFlaw.INCOMPLETE);
    }

    @Test
    void onlyTheKeyMakesTheSignature(@TempDir Path folder) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path key = folder.resolve("public.pem");
        Files.writeString(
                key,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");

        assertThat(LedgerDesk.verify(desk.file(digest -> sign(pair, digest)), key)
                        .bad())
                .isEmpty();
        assertThat(LedgerDesk.verify(desk.file(digest -> null), key)
                        .firstBad()
                        .orElseThrow()
                        .flaw())
                .isEqualTo(LedgerFlaw.NOT_SIGNED);
        assertThat(LedgerDesk.verify(desk.file(digest -> sign(pair, new byte[32])), key)
                        .firstBad()
                        .orElseThrow()
                        .flaw())
                .isEqualTo(LedgerFlaw.NOT_SIGNED);
    }

    @Test
    void theCommandLineNamesTheFirstBadRow(@TempDir Path folder) throws IOException {
        Path good = Files.write(folder.resolve("good.jsonl"), desk.file(digest -> null));
        desk.tier(2).put("dueAt", "2026-12-04T09:00:00Z");
        Path bad = Files.write(folder.resolve("bad.jsonl"), desk.sealAnew().file(digest -> null));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(LedgerCommandLine.run(out, "promises", "verify", good.toString()))
                .isEqualTo(LedgerCommandLine.INTACT);
        assertThat(LedgerCommandLine.run(out, "promises", "verify", bad.toString()))
                .isEqualTo(LedgerCommandLine.BAD);
        assertThat(LedgerCommandLine.run(out, "promises")).isEqualTo(LedgerCommandLine.NOT_CHECKED);
        assertThat(LedgerCommandLine.run(
                        out, "promises", "verify", folder.resolve("none").toString()))
                .isEqualTo(LedgerCommandLine.NOT_CHECKED);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("5 promises: 5 instants worked out again", "1 broken by the system", "intact")
                .containsPattern(
                        "BAD line \\d+, tierAnswer of BAR-2026-000001 \\(.*\\): WRONG_INSTANT: .*it is 2026-12-04T10")
                .contains("NOT intact", "Usage", "Not checked: there is no file");
    }

    private LedgerFlaw first() {
        return first(desk);
    }

    private static LedgerFlaw first(LedgerDesk spoilt) {
        return spoilt.verify().firstBad().orElseThrow().flaw();
    }

    private static java.util.List<LedgerFlaw> flaws(String file) {
        return LedgerDesk.verify(file.getBytes(StandardCharsets.UTF_8), null).bad().stream()
                .map(LedgerVerification.BadLine::flaw)
                .toList();
    }

    private static byte[] sign(KeyPair pair, byte[] digest) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            all.update("throughline-signed-file-1;".getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(all.digest(digest));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
