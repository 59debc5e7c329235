package org.throughline.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What screens and programs read about the models in force. */
@Service
@Transactional(readOnly = true)
public class Models {

    private final ModelsInForce models;
    private final SupplierVersions supplier;
    private final ReleaseRepository releases;
    private final People people;

    Models(ModelsInForce models, SupplierVersions supplier, ReleaseRepository releases, People people) {
        this.models = models;
        this.supplier = supplier;
        this.releases = releases;
        this.people = people;
    }

    /** Every model, by kind and name. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<ModelRow> all() {
        Map<String, Long> running = models.runningCases();
        Map<ModelName, Instant> waiting = supplier.waiting();
        return models.all().stream().map(model -> row(model, running, waiting)).toList();
    }

    /** One model; one that is not in force looks like one that may not be seen. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public ModelPage of(ModelName name) {
        ModelInForce model = models.find(name).orElseThrow(() -> new ReleaseRefused("studio.refused.unknown"));
        return new ModelPage(
                row(model, models.runningCases(), supplier.waiting()),
                models.source(name).orElseThrow(),
                author(model),
                releases.holding(name.kind(), name.name()).stream()
                        .map(Release::summary)
                        .toList());
    }

    private String author(ModelInForce model) {
        return releases.findByRef(model.release())
                .flatMap(release -> people.find(release.authorId()))
                .map(person -> person.displayName())
                .orElse("");
    }

    private static ModelRow row(ModelInForce model, Map<String, Long> running, Map<ModelName, Instant> waiting) {
        boolean process = model.model().kind() == ModelKind.PROCESS;
        return new ModelRow(
                model,
                process ? running.getOrDefault(model.model().name(), 0L) : 0,
                waiting.containsKey(model.model()));
    }
}
