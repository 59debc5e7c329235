package org.throughline.studio.move.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.move.MoveEngine;
import org.throughline.studio.move.MovePlan;
import org.throughline.studio.move.Step;
import org.throughline.studio.move.StepPair;
import org.throughline.studio.move.Why;

/** Plans of the engine, and the cases that they are for. */
@Component
class EngineMoves implements MoveEngine {

    private final RuntimeService runtime;
    private final MoveModels models;
    private final CasePlaces places;
    private final CaseMove mover;
    private final JdbcClient jdbc;

    EngineMoves(RuntimeService runtime, MoveModels models, CasePlaces places, CaseMove mover, JdbcClient jdbc) {
        this.runtime = runtime;
        this.models = models;
        this.places = places;
        this.mover = mover;
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> versions(String process) {
        return jdbc.sql("""
                        select d.version_, d.id_, p.deploy_time_,
                            (select count(*) from act_ru_execution e where e.proc_def_id_ = d.id_ and e.parent_id_ is null) as cases
                        from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
                        where d.key_ = ? order by d.version_ desc""")
                .param(process)
                .query((row, number) -> new Version(
                        row.getInt("version_"),
                        row.getString("id_"),
                        row.getTimestamp("deploy_time_").toInstant(),
                        row.getLong("cases")))
                .list();
    }

    @Override
    public Map<String, Step> steps(String definition) {
        return models.of(definition).steps();
    }

    @Override
    public List<StepPair> equal(String fromDefinition, String toDefinition) {
        return runtime
                .createMigrationPlan(fromDefinition, toDefinition)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .filter(pair -> !MoveModels.isBody(pair.getSourceActivityId()))
                .map(pair -> new StepPair(pair.getSourceActivityId(), pair.getTargetActivityId()))
                .toList();
    }

    @Override
    public List<Why> flaws(MovePlan plan) {
        try {
            build(plan);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            List<Why> flaws = new ArrayList<>();
            refused.getValidationReport().getInstructionReports().forEach(report -> flaws.add(flaw(report, plan)));
            return flaws.stream().distinct().toList();
        }
    }

    /** The engine's own words are for programmers; what can be told apart has a sentence of its own. */
    private Why flaw(MigrationInstructionValidationReport report, MovePlan plan) {
        String words = report.getFailures().stream().collect(Collectors.joining(" "));
        String key = words.contains("ancestor") || words.contains("event scope")
                ? "moves.flaw.elsewhere"
                : words.contains("incompatible") || words.contains("type") ? "moves.flaw.kind" : "moves.flaw.engine";
        return Why.of(
                key,
                models.of(plan.fromDefinition())
                        .name(report.getMigrationInstruction().getSourceActivityId()),
                models.of(plan.toDefinition())
                        .name(report.getMigrationInstruction().getTargetActivityId()));
    }

    private MigrationPlan build(MovePlan plan) {
        MigrationPlanBuilder builder = runtime.createMigrationPlan(plan.fromDefinition(), plan.toDefinition());
        plan.pairs().forEach(pair -> {
            builder.mapActivities(pair.from(), pair.to());
            if (models.of(plan.fromDefinition()).many().contains(pair.from())
                    && models.of(plan.toDefinition()).many().contains(pair.to())) {
                builder.mapActivities(MoveModels.body(pair.from()), MoveModels.body(pair.to()));
            }
        });
        return builder.build();
    }

    @Override
    public List<RunningCase> cases(String definition) {
        return jdbc.sql("""
                        select id_, coalesce(business_key_, id_) as ref from act_ru_execution
                        where proc_def_id_ = ? and parent_id_ is null order by ref, id_""")
                .param(definition)
                .query((row, number) -> new RunningCase(row.getString("id_"), row.getString("ref")))
                .list();
    }

    @Override
    public Optional<Standing> standing(String instance) {
        return places.look(instance)
                .map(look -> new Standing(look.definition(), look.at(models.of(look.definition())), look.mark()));
    }

    @Override
    public Moved move(MovePlan plan, RunningCase one, String reason) {
        return mover.move(plan, build(plan), one, reason);
    }
}
