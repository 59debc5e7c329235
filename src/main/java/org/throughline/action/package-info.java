/**
 * Improvement actions: from the offer to own one to the proof that it helped.
 *
 * <p>An action comes out of a learning cycle, a barrier or a decision. Somebody is asked to own it and may say no; it is planned,
 * done and shown with evidence; a person other than the owner sees that it is there and later whether it made a difference. The
 * rules stand in the classes called `…Policy`, the clocks in decision table D04. Models: `action-ownership` and
 * `effectiveness-verification`.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::*",
            "organisation",
            "promise",
            "audit",
            "notice",
            "trace",
            "trace::ui",
            "session"
        })
package org.throughline.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
