package org.throughline.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the engine follows now: the newest deployed version of each process, table and form. */
public interface ModelsInForce {

    /** Every model in force, by kind and name, without its source. */
    List<ModelInForce> all();

    /** One model; empty when none of that name is deployed. */
    Optional<ModelInForce> find(ModelName model);

    /** The source of every model in force. */
    Map<ModelName, String> sources();

    /** The source of one model in force; empty when none of that name is deployed. */
    Optional<String> source(ModelName model);

    /** How many cases of each process run now, whichever version they began with; a process without any is left out. */
    Map<String, Long> runningCases();
}
