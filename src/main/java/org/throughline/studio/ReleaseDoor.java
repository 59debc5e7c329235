package org.throughline.studio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleGrantSummary;

/** Finds releases for those who may change them, and the people whom they concern. */
@Component
class ReleaseDoor {

    private final ReleaseRepository releases;
    private final ReleaseFileRepository files;
    private final TaskInHand inHand;
    private final OpenTasks tasks;
    private final People people;
    private final Access access;

    ReleaseDoor(
            ReleaseRepository releases,
            ReleaseFileRepository files,
            TaskInHand inHand,
            OpenTasks tasks,
            People people,
            Access access) {
        this.releases = releases;
        this.files = files;
        this.inHand = inHand;
        this.tasks = tasks;
        this.people = people;
        this.access = access;
    }

    UUID me() {
        return access.actor().personId();
    }

    /** The release, whose files may be changed now. */
    Release open(String ref) {
        Release release = releases.require(ref);
        release.checkOpen();
        return release;
    }

    /**
     * The release, for an administrator who is answering a task about it.
     *
     * @throws ReleaseRefused when the task reached somebody who administers no processes: nobody else stands in for them
     */
    Release asTaskHolder(String ref) {
        if (!inHand.isAbout(ref)) {
            throw new NotAllowed();
        }
        if (!access.mayAnywhere(Permission.CHANGE_PROCESSES)) {
            throw new ReleaseRefused("studio.refused.noAdmin");
        }
        return releases.require(ref);
    }

    /** The release, for administrators and for whoever has a task about it because nobody else could. */
    Release asReader(String ref) {
        if (!access.mayAnywhere(Permission.SEE_PROCESSES)
                && tasks.onSubject(ref).isEmpty()) {
            throw new NotAllowed();
        }
        return releases.require(ref);
    }

    /** The sources of a release by model. */
    Map<ModelName, String> sources(Release release) {
        Map<ModelName, String> sources = new TreeMap<>();
        files.findByReleaseIdOrderByKindAscNameAsc(release.id())
                .forEach(file -> sources.put(file.model(), file.source()));
        return sources;
    }

    /** Where the signed-in person administers processes; its calendar and its administrators count for what they release. */
    UUID place() {
        return access.grants().stream()
                .filter(grant -> grant.role() == Role.PROCESS_ADMIN)
                .map(RoleGrantSummary::unitId)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** The other process administrators; empty when nobody could review. */
    List<UUID> others(UUID unitId, UUID except) {
        return people.eligible(List.of(Role.PROCESS_ADMIN), unitId).stream()
                .map(PersonSummary::id)
                .filter(person -> !person.equals(except))
                .toList();
    }
}
