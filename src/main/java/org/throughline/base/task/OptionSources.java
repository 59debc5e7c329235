package org.throughline.base.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.task.OptionSource.Option;

/** All option sources of the product by name; two with one name are a fault at start-up. */
@Component
public class OptionSources {

    private final Map<String, OptionSource> byName;

    public OptionSources(List<OptionSource> sources) {
        byName = sources.stream().collect(Collectors.toUnmodifiableMap(OptionSource::name, Function.identity()));
    }

    /** The choices of the named source; empty when there is no such source. */
    public Optional<List<Option>> options(String name, TaskContext task) {
        return Optional.ofNullable(byName.get(name)).map(source -> source.options(task));
    }

    /** Names that forms may use as {@code valuesKey}. */
    public Set<String> names() {
        return byName.keySet();
    }
}
