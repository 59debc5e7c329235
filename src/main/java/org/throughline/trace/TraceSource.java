package org.throughline.trace;

import java.util.List;
import java.util.Set;

/** What one feature knows about where things come from; contributed as a bean. Each question costs a fixed number of statements. */
public interface TraceSource {

    /** Every link to or from one of these things that the feature knows, and those that come along with them. */
    List<TraceLink> links(Set<String> refs);

    /** Those of these things that are the feature's and that the signed-in person may see; foreign and missing look the same. */
    List<TraceThing> seen(Set<String> refs);
}
