package org.throughline.base.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets anybody try the gate with one file: says what was found, and keeps nothing.
 *
 * <p>Two files at a time, a few more in a line, and an answer in time whatever the file is: the checks are bounded by what they look at,
 * and what is not through by then is told as a finding while its thread is asked to stop. Nothing of the file is logged.
 */
@Component
public class ModelTrial {

    /** What is left of the promised two seconds is for the way to here and back. */
    static final Duration LONGEST = Duration.ofMillis(1_500);

    private static final Logger LOG = LoggerFactory.getLogger(ModelTrial.class);
    private static final String NAMELESS = "model";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final int AT_ONCE = 2;
    private static final int IN_LINE = 6;

    private final ModelGate gate;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(IN_LINE), ModelTrial::worker);

    ModelTrial(ModelGate gate) {
        this.gate = gate;
        workers.allowCoreThreadTimeOut(true);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "model-trial");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY + 2);
        return thread;
    }

    /** What does not hold in a file whose kind is seen from what is in it; never fails. */
    public List<Finding> findings(byte[] source) {
        Future<List<Finding>> answer;
        try {
            answer = workers.submit(() -> look(source));
        } catch (RejectedExecutionException busy) {
            return List.of(Finding.as(ModelRule.TOO_COSTLY, "busy", NAMELESS, NAMELESS));
        }
        try {
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return tooCostly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return tooCostly();
        } catch (ExecutionException failed) {
            return failed(failed);
        }
    }

    /** A stack that a file used up is its own fault; anything else is ours, and the file is still not let through. */
    private static List<Finding> failed(ExecutionException failed) {
        if (!(failed.getCause() instanceof StackOverflowError)) {
            LOG.error(
                    "A model could not be checked: {}",
                    String.valueOf(failed.getCause())
                            .lines()
                            .findFirst()
                            .orElse("")
                            .replaceAll(":.*", ""));
        }
        return tooCostly();
    }

    private static List<Finding> tooCostly() {
        return List.of(Finding.of(ModelRule.TOO_COSTLY, NAMELESS, NAMELESS));
    }

    private List<Finding> look(byte[] source) {
        ModelSource.Decoded decoded = ModelSource.decode(NAMELESS, source);
        if (decoded instanceof ModelSource.Decoded.Refused refused) {
            return List.of(refused.finding());
        }
        String text = ((ModelSource.Decoded.Text) decoded).text();
        String begin = text.stripLeading();
        if (begin.isEmpty()) {
            return unreadable("empty");
        }
        return switch (begin.charAt(0)) {
            case '{' -> gate.check(new ModelFiles(Map.of(), Map.of(), Map.of(formId(text), text)));
            case '<' -> xml(text);
            default -> unreadable("kind");
        };
    }

    private List<Finding> xml(String text) {
        List<Finding> outside = ModelSource.check(NAMELESS, text).stream().toList();
        if (!outside.isEmpty()) {
            return outside;
        }
        XmlNode tree = ModelContract.tree(text).orElse(null);
        if (tree != null && tree.is("definitions")) {
            return gate.check(new ModelFiles(Map.of(name(tree, "process"), text), Map.of(), Map.of()));
        }
        if (tree != null && tree.local().equals("definitions") && isDecisions(tree)) {
            return gate.check(new ModelFiles(Map.of(), Map.of(name(tree, "decision"), text), Map.of()));
        }
        return unreadable("kind");
    }

    private static boolean isDecisions(XmlNode tree) {
        return tree.name().getNamespaceURI().contains("www.omg.org/spec/DMN/");
    }

    /** Nobody named a file, so it is named as it should be. */
    private static String name(XmlNode tree, String holder) {
        return tree.children(holder).stream()
                .flatMap(held -> held.attribute("id").stream())
                .filter(id -> NAME.matcher(id).matches())
                .findFirst()
                .orElse(NAMELESS);
    }

    private static List<Finding> unreadable(String why) {
        return List.of(Finding.as(ModelRule.READABLE, why, NAMELESS, NAMELESS));
    }

    /** The id at the top of a form; what cannot be read is told by the check itself. */
    private static String formId(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                boolean id = parser.currentName().equals("id");
                if (parser.nextToken() == JsonToken.VALUE_STRING
                        && id
                        && NAME.matcher(parser.getText()).matches()) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
            return NAMELESS;
        } catch (IOException unreadable) {
            return NAMELESS;
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
