package org.throughline.operation;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * What failed, by cause, and trying it again.
 *
 * <p>A restricted case can be tried again by whoever operates, since that tells no word of it and else nobody could help it on. There
 * is no way to skip a failed step: what it owes to the people of the case would be missing without a trace.
 */
@Service
@Transactional
public class Incidents {

    /** Most incidents read at once. */
    public static final int MOST = 500;

    private final IncidentQuery query;
    private final ProcessDrawings drawings;
    private final CaseEngine engine;
    private final Circles circles;
    private final AuditTrail audit;

    Incidents(IncidentQuery query, ProcessDrawings drawings, CaseEngine engine, Circles circles, AuditTrail audit) {
        this.query = query;
        this.drawings = drawings;
        this.engine = engine;
        this.circles = circles;
        this.audit = audit;
    }

    /** Everything that failed and is not tried any more, by cause, the largest group first. */
    @RequiresPermission(Permission.SEE_RUNNING)
    @Transactional(readOnly = true)
    public IncidentList byCause() {
        List<IncidentQuery.Line> lines = query.oldest(MOST);
        List<IncidentGroup> groups = groups(lines);
        return new IncidentList(groups, lines.isEmpty() ? 0 : lines.get(0).all(), lines.size());
    }

    /** The incidents of one case, by cause. */
    @RequiresPermission(Permission.SEE_RUNNING)
    @Transactional(readOnly = true)
    public List<IncidentGroup> of(String caseId) {
        return groups(query.of(caseId));
    }

    /**
     * The engine tries a failed step again, as soon as it can and in a transaction of its own; when it fails once more, the incident
     * is there again.
     *
     * @throws OperationRefused without a reason, when it is over by now, or while its case is paused
     */
    @RequiresPermission(Permission.OPERATE_PROCESSES)
    public void retry(RetryIncident command) {
        String reason = ReasonPolicy.checked(command.reason());
        IncidentQuery.Line line = query.find(command.incidentId())
                .orElseThrow(() -> new OperationRefused("running.refused.incidentOver"));
        if (line.incident().paused()) {
            throw new OperationRefused("running.refused.paused");
        }
        String job = line.jobId();
        if (job == null || !engine.retry(job)) {
            throw new OperationRefused("running.refused.incidentOver");
        }
        String ref = line.incident().ref();
        audit.record(
                ref == null ? drawings.of(line.definitionId()).process() : ref,
                "running.history.retried",
                Map.of("step", drawings.of(line.definitionId()).step(line.step()), "reason", reason));
    }

    private List<IncidentGroup> groups(List<IncidentQuery.Line> lines) {
        List<String> refs = lines.stream()
                .map(line -> line.incident().ref())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> unseen = circles.unseen(refs);
        Map<String, List<CaseHolder>> waiting = query.waiting(refs);
        Map<String, List<IncidentQuery.Line>> byCause =
                lines.stream().collect(Collectors.groupingBy(this::cause, LinkedHashMap::new, Collectors.toList()));
        return byCause.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), unseen, waiting))
                .sorted(Comparator.comparing(
                                (IncidentGroup group) -> -group.incidents().size())
                        .thenComparing(IncidentGroup::since))
                .toList();
    }

    private IncidentGroup group(
            String key, List<IncidentQuery.Line> lines, Set<String> unseen, Map<String, List<CaseHolder>> waiting) {
        IncidentQuery.Line first = lines.get(0);
        DrawnProcess model = drawings.of(first.definitionId());
        List<Incident> incidents = lines.stream()
                .map(IncidentQuery.Line::incident)
                .map(incident -> incident.ref() == null
                        ? incident
                        : unseen.contains(incident.ref())
                                ? incident.withoutWords()
                                : incident.heldUp(waiting.getOrDefault(incident.ref(), List.of())))
                .toList();
        boolean told = incidents.stream().anyMatch(incident -> !incident.restricted());
        return new IncidentGroup(
                key,
                model.process(),
                model.title(),
                first.step(),
                model.step(first.step()),
                first.exception(),
                told ? IncidentCausePolicy.message(first.said()) : "",
                first.incident().since(),
                incidents);
    }

    private String cause(IncidentQuery.Line line) {
        String whole = Stream.of(
                        drawings.of(line.definitionId()).process(),
                        line.step(),
                        line.exception(),
                        IncidentCausePolicy.message(line.said()))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
