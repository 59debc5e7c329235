package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.notice.TargetPolicy.Target;

/** Where the product may be made to send to, and where not. */
class TargetPolicyTest {

    private static final TargetRules ALL = TargetRules.of("", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://017700000001/",
                "https://0/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://8.8.8.8/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://localhost/",
                "https://localhost./",
                "https://localhost.localdomain./",
                "https://metadata/",
                "https://metadata.google.internal/",
                "https://printer.local/",
                "https://db.localhost/",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org@127.0.0.1/",
                "https://example.org#@127.0.0.1/",
                "https://example.org\\@127.0.0.1/",
                "https://example.org:22/",
                "https://example.org:25/",
                "https://example.org:0/",
                "https://example.org:65536/",
                "https://ex ample.org/",
                "https://example.org/\r\nX-Injected: yes",
                "https://①②⑦.⓪.⓪.①/",
                "https://exämple.org/",
                "https://example.org%00.evil.org/",
                "https://-example.org/",
                "https:///hook",
                "https:example.org",
                "//example.org/hook",
                "example.org/hook",
                "gopher://example.org/_POST",
                "file:///etc/passwd",
                "ftp://example.org/",
                "jar:https://example.org!/x",
                "javascript:alert(1)",
                "data:text/plain,x",
                ""
            })
    void nothingIsSentThere(String written) {
        assertThatThrownBy(() -> TargetPolicy.read(written, ALL)).isInstanceOf(NoticeRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org, 443, /",
        "https://Example.ORG/hook?key=a%20b, example.org, 443, /hook?key=a%20b",
        "https://hooks.example.org:8443/x, hooks.example.org, 8443, /x",
        "https://xn--exmple-cua.org/, xn--exmple-cua.org, 443, /"
    })
    void publicNamesByHttpsAreGood(String written, String host, int port, String path) {
        Target target = TargetPolicy.read(written, ALL);

        assertThat(target).isEqualTo(new Target(host, port, path, true, false));
    }

    @Test
    void aListOfHostsLeavesOutAllOthers() {
        TargetRules listed = TargetRules.of("hooks.example.org, example.com", "");

        assertThatCode(() -> TargetPolicy.read("https://example.com/", listed)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TargetPolicy.read("https://a.example.com/", listed))
                .isInstanceOf(NoticeRefused.class);
    }

    @Test
    void hostsOfTheOwnNetworkAreGoodWhenTheyAreNamedWithTheirPort() {
        TargetRules inside = TargetRules.of("example.com", "chat.corp:8065,127.0.0.1");

        assertThat(TargetPolicy.read("http://chat.corp:8065/hooks/x", inside))
                .isEqualTo(new Target("chat.corp", 8065, "/hooks/x", false, true));
        assertThat(TargetPolicy.read("http://127.0.0.1:9999/", inside).inside()).isTrue();
        assertThatThrownBy(() -> TargetPolicy.read("http://chat.corp/hooks/x", inside))
                .isInstanceOf(NoticeRefused.class);
        assertThatThrownBy(() -> TargetPolicy.read("http://user@127.0.0.1:9999/", inside))
                .isInstanceOf(NoticeRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00::1"
            })
    void publicNumbersAreGood(String number) throws UnknownHostException {
        assertThat(AddressPolicy.allows(InetAddress.getByName(number), false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "100::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1"
            })
    void numbersThatAreNotOfTheWholeWorldAreNot(String number) throws UnknownHostException {
        assertThat(AddressPolicy.allows(InetAddress.getByName(number), false)).isFalse();
    }

    @Test
    void insideStandsForPrivateNumbersButNeverForThoseOfTheLink() throws UnknownHostException {
        for (String good :
                new String[] {"127.0.0.1", "10.0.0.1", "192.168.1.1", "100.64.0.1", "::1", "fd00::1", "8.8.8.8"}) {
            assertThat(AddressPolicy.allows(InetAddress.getByName(good), true))
                    .as(good)
                    .isTrue();
        }
        for (String bad :
                new String[] {"169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255"}) {
            assertThat(AddressPolicy.allows(InetAddress.getByName(bad), true))
                    .as(bad)
                    .isFalse();
        }
    }

    @Test
    void mappedNumbersAreJudgedByWhatIsInside() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        mapped[12] = 10;
        InetAddress scoped = java.net.Inet6Address.getByAddress("x", mapped, 0);

        assertThat(AddressPolicy.allows(scoped, false)).isFalse();
    }
}
