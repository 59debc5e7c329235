package org.throughline.base.form;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.OptionSources;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;

/**
 * What surrounds one opening of a form: everything that its expressions and rules may read besides the answers.
 *
 * @param data the task's variables, for expressions, tables and templates; JSON-like
 * @param initial what the form starts with; read-only fields keep it whatever is sent
 * @param options behind {@code valuesKey}
 * @param zone whose clock the days and times are on: the unit's
 * @param locale of the reader
 */
public record FormSetting(
        Map<String, Object> data, Map<String, Object> initial, OptionLookup options, ZoneId zone, Locale locale) {

    /** For a task. The choices are asked once and kept for as long as this setting lives. */
    public static FormSetting of(
            TaskContext task, TaskAnswers initial, OptionSources sources, ZoneId zone, Locale locale) {
        Map<String, Object> data = new HashMap<>(task.variables());
        data.put("subjectRef", task.subjectRef());
        data.put("actorId", task.actorId().toString());
        Map<String, Optional<List<Option>>> asked = new ConcurrentHashMap<>();
        OptionLookup lookup = key -> asked.computeIfAbsent(key, name -> sources.options(name, task));
        return new FormSetting(TaskAnswers.of(data).asMap(), initial.asMap(), lookup, zone, locale);
    }

    /** Nothing around it: no data, no options, the given zone and language. */
    public static FormSetting bare(ZoneId zone, Locale locale) {
        return new FormSetting(Map.of(), Map.of(), OptionLookup.NONE, zone, locale);
    }

    public FormSetting withInitial(Map<String, Object> values) {
        return new FormSetting(data, values, options, zone, locale);
    }

    public FormSetting withData(Map<String, Object> values) {
        return new FormSetting(values, initial, options, zone, locale);
    }

    public FormSetting withOptions(OptionLookup lookup) {
        return new FormSetting(data, initial, lookup, zone, locale);
    }
}
