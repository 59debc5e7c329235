package org.throughline.studio;

import org.springframework.stereotype.Component;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.promise.PromiseSubject;

/** What is promised about a release is seen by those who may see processes. */
@Component
class ReleasePromises implements PromiseSubject {

    private final ReleaseRepository releases;
    private final Access access;

    ReleasePromises(ReleaseRepository releases, Access access) {
        this.releases = releases;
        this.access = access;
    }

    @Override
    public String prefix() {
        return "REL-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        return access.mayAnywhere(Permission.SEE_PROCESSES)
                && releases.findByRef(subjectRef).isPresent();
    }
}
