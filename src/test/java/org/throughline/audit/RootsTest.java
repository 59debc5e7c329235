package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exported roots find that the database alone cannot know any more, because somebody with every right spoilt all of it. */
class RootsTest {

    private static final String A = "ACT-2026-000001";
    private static final String B = "BAR-2026-000001";

    private Path folder;

    private Path file;
    private ChainDesk desk;

    @BeforeEach
    void twoStreamsAndThreeRoots(@TempDir Path temporary) throws IOException {
        folder = temporary;
        file = folder.resolve("kept/roots.jsonl");
        desk = new ChainDesk();
        desk.add(A, 4);
        desk.add(B, 3);
        export(null);
        desk.append(A, "test.more", ChainDesk.TEN.plusSeconds(600), "{}");
        desk.append(A, "test.more", ChainDesk.TEN.plusSeconds(660), "{}");
        export(null);
        desk.append(A, "test.more", ChainDesk.TEN.plusSeconds(720), "{}");
        export(null);
    }

    @AfterEach
    void closed() {
        desk.close();
    }

    @Test
    void whatFitsIsIntactAlsoWhenMoreCameSince() {
        desk.append(B, "test.more", ChainDesk.TEN.plusSeconds(600), "{}");
        desk.append("NEW-2026-000001", "test.more", ChainDesk.TEN, "{}");

        AuditVerification checked = desk.verify(file);

        assertThat(checked.bad()).isEmpty();
        assertThat(checked.roots()).isEqualTo(3);
    }

    @Test
    void aRootHoldsOnlyTheStreamsThatGrew() throws IOException {
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(Files.readAllLines(file).get(1))
                .contains(A)
                .doesNotContain(B)
                .contains("\"streams\":2");
    }

    @Test
    void lastRowsCutOffWithTheirRecordedEndAreFound() {
        desk.spoil("delete from audit_entry where stream = '" + A + "' and seq > 5");
        desk.computeAnew(A, 5);
        assertThat(desk.verify().intact()).isTrue();

        assertThat(desk.verify(file).bad()).containsExactly(new BadEntry(A, 6, Flaw.CUT_OFF));
    }

    @Test
    void aWholeStreamThatIsGoneIsFound() {
        desk.spoil(
                "delete from audit_entry where stream = '" + B + "'",
                "delete from audit_stream where name = '" + B + "'");
        assertThat(desk.verify().intact()).isTrue();

        assertThat(desk.verify(file).bad()).containsExactly(new BadEntry(B, 1, Flaw.CUT_OFF));
    }

    @Test
    void aStreamWrittenAnewIsFoundFromTheFirstRootOnThatDiffers() {
        desk.spoil("update audit_entry set action = 'test.other' where stream = '" + A + "' and seq = 6");
        desk.computeAnew(A, 6);
        assertThat(desk.verify().intact()).isTrue();

        assertThat(desk.verify(file).bad()).containsExactly(new BadEntry(A, 5, Flaw.REWRITTEN));
    }

    @Test
    void aFileThatWasChangedNamesTheRoot() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1).replace("\"streams\":2", "\"streams\":3"), lines.get(2)));

        assertThat(desk.verify(file).bad()).containsExactly(new BadEntry(RootsFile.STREAM, 2, Flaw.ROOT_CHANGED));
    }

    @Test
    void aFileFromWhichARootIsMissingNamesIt() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2)));

        assertThat(desk.verify(file).bad()).containsExactly(new BadEntry(RootsFile.STREAM, 2, Flaw.ROOT_CHANGED));
    }

    @Test
    void aFileThatWasLostIsWrittenWholeAgain() throws IOException {
        List<String> before = Files.readAllLines(file);
        Files.delete(file);
        export(null);

        assertThat(Files.readAllLines(file)).hasSize(4).startsWith(before.toArray(String[]::new));
        assertThat(desk.verify(file).intact()).isTrue();
    }

    @Test
    void signedRootsAreTakenFromTheirSignerOnly() throws Exception {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair theirs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        try (ChainDesk signed = new ChainDesk()) {
            signed.add(A, 2);
            Path roots = folder.resolve("signed.jsonl");
            export(signed, roots, pem("PRIVATE KEY", ours.getPrivate()));
            Path key = pem("PUBLIC KEY", ours.getPublic());
            Path other = pem("PUBLIC KEY", theirs.getPublic());

            assertThat(new RootsFile(roots, RootSigner.publicKey(key)).check().bad())
                    .isEmpty();
            assertThat(new RootsFile(roots, RootSigner.publicKey(other)).check().bad())
                    .contains(new BadEntry(RootsFile.STREAM, 1, Flaw.ROOT_CHANGED));
            assertThat(new RootsFile(file, RootSigner.publicKey(key)).check().bad())
                    .contains(new BadEntry(RootsFile.STREAM, 1, Flaw.ROOT_CHANGED));
        }
    }

    private void export(@Nullable Path key) throws IOException {
        export(desk, file, key);
    }

    private static void export(ChainDesk desk, Path file, @Nullable Path key) throws IOException {
        AuditSettings settings = new AuditSettings(file, key);
        new RootsExport(new Roots(desk.reading(), settings, Clock.systemUTC()), settings).takeAndExport();
    }

    private Path pem(String kind, Key key) throws IOException, GeneralSecurityException {
        String text = "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----\n";
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text, StandardCharsets.US_ASCII);
    }
}
