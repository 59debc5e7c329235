package org.throughline.organisation;

import java.util.List;

/** The people that the sign-in page offers; exists in the demo world only. */
public interface DemoPeople {

    /** Whom to offer, in order. */
    List<DemoPerson> offered();

    /**
     * One offered person.
     *
     * @param userName name to sign in with
     * @param displayName name as people say it
     * @param whatTheyDo one line, such as “leads Pick A”
     */
    record DemoPerson(String userName, String displayName, String whatTheyDo) {}
}
