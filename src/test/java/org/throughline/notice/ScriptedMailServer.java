package org.throughline.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says no where a test wants it to: real sockets, one connection at a time. */
final class ScriptedMailServer implements AutoCloseable {

    /** An answer that breaks the connection off instead of answering. */
    static final String HANG_UP = "";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;
    private final List<String> letters = new CopyOnWriteArrayList<>();

    /**
     * Starts the server.
     *
     * @param answers by the first four letters of a command, `BODY` stands for the end of a letter; everything else is welcome
     */
    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        Thread thread = new Thread(this::listen, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every letter that came in whole. */
    List<String> letters() {
        return letters;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                talk(visitor);
            } catch (IOException ended) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(visitor.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 ready");
        String line = in.readLine();
        while (line != null) {
            String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            String answer = answers.getOrDefault(command, "DATA".equals(command) ? "354 go on" : "250 fine");
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(out, answer);
            if ("DATA".equals(command) && answer.startsWith("354")) {
                letters.add(letter(in));
                String verdict = answers.getOrDefault("BODY", "250 taken");
                if (verdict.equals(HANG_UP)) {
                    return;
                }
                say(out, verdict);
            }
            if ("QUIT".equals(command)) {
                return;
            }
            line = in.readLine();
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        String line = in.readLine();
        while (line != null && !".".equals(line)) {
            letter.append(line).append('\n');
            line = in.readLine();
        }
        return letter.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
