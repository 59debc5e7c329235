package org.throughline.operation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What runs and where it stands. Each list costs the same few statements, however long it is. */
@Service
@Transactional(readOnly = true)
public class RunningCases {

    /** Most cases on one page. */
    public static final int LONGEST_PAGE = 100;

    private final RunningQuery query;
    private final ProcessDrawings drawings;
    private final Circles circles;

    RunningCases(RunningQuery query, ProcessDrawings drawings, Circles circles) {
        this.query = query;
        this.drawings = drawings;
        this.circles = circles;
    }

    /** Every process of which something runs, by name. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public List<RunningProcess> overview() {
        return query.overview();
    }

    /**
     * The model of a process.
     *
     * @param version null for the newest
     * @throws OperationRefused when it is not deployed
     */
    @RequiresPermission(Permission.SEE_RUNNING)
    public DrawnProcess drawing(String process, @Nullable Integer version) {
        return model(process, version);
    }

    /** The versions of a process that cases follow, the newest first. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public List<RunningVersion> versions(String process) {
        return query.versions(process);
    }

    /** How many tokens stand at which step, restricted cases among them: a number says nothing about any of them. */
    @RequiresPermission(Permission.SEE_RUNNING)
    public List<StepTokens> steps(String process, @Nullable Integer version) {
        return query.steps(process, version);
    }

    /**
     * One page of cases, the longest running first.
     *
     * @param offset first row, from 0
     * @param limit rows, at most {@value #LONGEST_PAGE}
     */
    @RequiresPermission(Permission.SEE_RUNNING)
    public RunningPage page(RunningFilter filter, int offset, int limit) {
        RunningPage found = query.page(filter, Math.max(0, offset), Math.min(Math.max(1, limit), LONGEST_PAGE));
        return new RunningPage(readable(found.cases()), found.total());
    }

    /**
     * One case with its variables. Of a restricted one only the names of its variables are told.
     *
     * @throws OperationRefused when it does not run
     */
    @RequiresPermission(Permission.SEE_RUNNING)
    public CaseSheet one(String caseId) {
        RunningCase found = query.find(caseId)
                .map(running -> readable(List.of(running)).get(0))
                .orElseThrow(() -> new OperationRefused("running.refused.unknown"));
        return new CaseSheet(found, model(found.process(), found.version()), readable(found, query.values(caseId)));
    }

    /** A value that names something in a circle of others is as closed as a restricted case: a meeting carries its items. */
    private List<CaseValue> readable(RunningCase found, List<CaseValue> values) {
        Set<String> unseen = circles.unseen(values.stream()
                .flatMap(value -> value.references().stream())
                .distinct()
                .toList());
        return values.stream()
                .map(value -> found.restricted() || value.references().stream().anyMatch(unseen::contains)
                        ? value.withoutWords()
                        : value)
                .toList();
    }

    private DrawnProcess model(String process, @Nullable Integer version) {
        return drawings.of(process, version).orElseThrow(() -> new OperationRefused("running.refused.unknown"));
    }

    private List<RunningCase> readable(List<RunningCase> cases) {
        List<String> refs = cases.stream()
                .map(RunningCase::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> unseen = circles.unseen(refs);
        Map<String, List<CaseHolder>> holders =
                query.holders(cases.stream().map(RunningCase::id).toList(), refs);
        return cases.stream()
                .map(one -> one.ref() != null && unseen.contains(one.ref())
                        ? one.withoutWords()
                        : one.heldBy(holders.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
