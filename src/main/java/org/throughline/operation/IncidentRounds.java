package org.throughline.operation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Tries all incidents of one cause again: each in a transaction and with a result of its own, so that none holds up the others. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class IncidentRounds {

    private final Incidents incidents;

    IncidentRounds(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * Hands every incident of a cause to the engine again.
     *
     * @param cause key of the group
     * @param reason why it should go better now; goes on record with each
     * @return one result for each incident that has the cause now; empty when there is none any more
     */
    @RequiresPermission(Permission.OPERATE_PROCESSES)
    @NotRecorded("each incident is recorded by trying it again")
    public List<RetryResult> retryAll(String cause, String reason) {
        String words = ReasonPolicy.checked(reason);
        return incidents.byCause().groups().stream()
                .filter(group -> group.key().equals(cause))
                .flatMap(group -> group.incidents().stream())
                .map(incident -> retry(incident, words))
                .toList();
    }

    private RetryResult retry(Incident incident, String reason) {
        try {
            incidents.retry(new RetryIncident(incident.id(), reason));
            return new RetryResult(incident, null);
        } catch (BrokenRule refused) {
            return new RetryResult(incident, refused);
        }
    }
}
