package org.throughline.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.notice.TargetPolicy.Target;

/**
 * Hands one text to a program by HTTP and says what came of it.
 *
 * <p>The name is asked for once, every number that it stands for is judged, and the connection goes to one of these very numbers, so
 * that the name cannot mean something else a moment later. The HTTP client of Java asks for names by itself, each time; this one
 * is therefore written out: one request, of whose answer only the first line counts. Redirects are never followed. Everything is
 * over after {@link #LONGEST}, however slowly the other side drips.
 */
@Component
class PinnedPost {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofSeconds(10);
    static final int LONGEST_HEAD = 65_536;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
    private static final int FINAL = 200;
    private static final Logger LOG = LoggerFactory.getLogger(PinnedPost.class);

    private final TargetRules rules;
    private final Names names;
    private final Duration patience;
    private final Duration longest;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "end of posts");
        thread.setDaemon(true);
        return thread;
    });

    /** Asks what numbers a name stands for. */
    @FunctionalInterface
    interface Names {

        InetAddress[] numbers(String host) throws UnknownHostException;
    }

    /**
     * Reads how the product was set up.
     *
     * @param hosts the only public hosts to send to, with commas between them; blank for all
     * @param inside hosts of the organisation's own network, to which plain http and private numbers are allowed
     */
    @Autowired
    PinnedPost(
            @Value("${throughline.webhooks.hosts:}") String hosts,
            @Value("${throughline.webhooks.inside-hosts:}") String inside) {
        this(TargetRules.of(hosts, inside), InetAddress::getAllByName, PATIENCE, LONGEST);
    }

    PinnedPost(TargetRules rules, Names names, Duration patience, Duration longest) {
        this.rules = rules;
        this.names = names;
        this.patience = patience;
        this.longest = longest;
        watch.setRemoveOnCancelPolicy(true);
    }

    /**
     * Refuses an address to which nothing may be sent; its name is not asked for yet.
     *
     * @throws NoticeRefused with the reason
     */
    void check(String url) {
        TargetPolicy.read(url, rules);
    }

    /** Sends a text; the rules may have changed since the address was written down, so they are asked again. */
    PostAnswer send(String url, Map<String, String> head, String body) {
        Target target;
        InetAddress number;
        try {
            target = TargetPolicy.read(url, rules);
            number = pinned(target);
        } catch (NoticeRefused refused) {
            return PostAnswer.none(SendFailure.ENDPOINT_NOT_ALLOWED);
        } catch (UnknownHostException unknown) {
            return PostAnswer.none(SendFailure.ENDPOINT_SILENT);
        }
        Socket line = new Socket(Proxy.NO_PROXY);
        ScheduledFuture<?> end = watch.schedule(() -> hangUp(line), longest.toMillis(), TimeUnit.MILLISECONDS);
        try (line) {
            line.connect(new InetSocketAddress(number, target.port()), Math.toIntExact(patience.toMillis()));
            line.setSoTimeout(Math.toIntExact(patience.toMillis()));
            return talk(target.secure() ? secured(line, target) : line, target, head, body);
        } catch (SSLHandshakeException untrusted) {
            return PostAnswer.none(SendFailure.ENDPOINT_UNTRUSTED);
        } catch (IOException broken) {
            return PostAnswer.none(SendFailure.ENDPOINT_SILENT);
        } finally {
            end.cancel(false);
        }
    }

    private InetAddress pinned(Target target) throws UnknownHostException {
        InetAddress[] numbers = names.numbers(target.host());
        for (InetAddress number : numbers) {
            if (!AddressPolicy.allows(number, target.inside())) {
                throw new NoticeRefused("notice.rule.url.name");
            }
        }
        return numbers[0];
    }

    /** The certificate must be for the name that was written down, which is also what the other side is told. */
    private static Socket secured(Socket line, Target target) throws IOException {
        SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) sockets.createSocket(line, target.host(), target.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static PostAnswer talk(Socket line, Target target, Map<String, String> head, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder request = new StringBuilder("POST ").append(target.path()).append(" HTTP/1.1\r\n");
        header(request, "Host", target.hostAndPort());
        header(request, "User-Agent", "Throughline");
        header(request, "Content-Type", "application/json; charset=utf-8");
        header(request, "Content-Length", String.valueOf(bytes.length));
        header(request, "Connection", "close");
        head.forEach((name, value) -> header(request, name, value));
        OutputStream out = line.getOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(bytes);
        out.write(whole.toByteArray());
        out.flush();
        return PostAnswer.of(status(line.getInputStream()));
    }

    private static void header(StringBuilder request, String name, String value) {
        request.append(name).append(": ").append(value).append("\r\n");
    }

    /** The number in the first line; answers that only announce another one are passed over. */
    private static int status(InputStream in) throws IOException {
        int left = LONGEST_HEAD;
        boolean first = true;
        int status = 0;
        while (left > 0) {
            String line = line(in, left);
            left -= line.length() + 1;
            if (first) {
                Matcher found = STATUS.matcher(line.strip());
                if (!found.matches()) {
                    throw new IOException("No HTTP");
                }
                status = Integer.parseInt(found.group(1));
                if (status >= FINAL) {
                    return status;
                }
            }
            first = line.isBlank();
        }
        throw new IOException("Too long a head");
    }

    private static String line(InputStream in, int most) throws IOException {
        StringBuilder line = new StringBuilder();
        int sign = in.read();
        while (sign != '\n') {
            if (sign < 0 || line.length() >= most) {
                throw new IOException("Broken off");
            }
            line.append((char) sign);
            sign = in.read();
        }
        return line.toString();
    }

    private static void hangUp(Socket line) {
        try {
            line.close();
        } catch (IOException broken) {
            LOG.debug("A line that took too long does not close", broken);
        }
    }
}
