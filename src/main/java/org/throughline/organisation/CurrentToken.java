package org.throughline.organisation;

import java.util.Optional;

/** Tells with which personal token the person in this thread acts; empty on a screen and after a password. */
public interface CurrentToken {

    Optional<ApiTokenSummary> find();
}
