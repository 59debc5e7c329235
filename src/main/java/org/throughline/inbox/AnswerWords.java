package org.throughline.inbox;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;

/** Tells single answers of a form in the words in which it asks. */
@Component
public class AnswerWords {

    private final UnknownAnswers reading;

    AnswerWords(UnknownAnswers reading) {
        this.reading = reading;
    }

    /**
     * One answer in words.
     *
     * @param label the question as the form asks it
     * @param value the answer; empty when there is none
     */
    public record Said(String label, String value) {}

    /** The answers to some fields, by key, as the form reads when it holds these answers. */
    public Map<String, Said> of(TaskSheet.Form form, TaskAnswers answers, Set<String> keys) {
        Map<String, KeptAnswerStore.Entry> known = reading.entries(form, answers, Set.of()).stream()
                .collect(Collectors.toMap(KeptAnswerStore.Entry::key, Function.identity(), (one, same) -> one));
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> said(key, known.get(key))));
    }

    private static Said said(String key, KeptAnswerStore.@Nullable Entry entry) {
        if (entry == null) {
            return new Said(key, "");
        }
        String words = entry.words();
        return new Said(entry.label(), words == null ? entry.answer().toString() : words);
    }
}
