/**
 * Governance boards: meetings, quorum, votes and decisions.
 *
 * <p>What no tier could answer becomes an item; the secretary puts it on an agenda; members vote while the meeting has its quorum
 * by constituency; the chair records the decision, and its answer goes down to where the item came from. A decision taken without
 * the quorum, or by the chair alone, is confirmed by the next meeting or lapses. Models: {@code board-meeting},
 * {@code board-item-decision} and {@code board-chairs-action}; decision tables {@code quorum} and {@code barrier-routing}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "organisation",
            "promise",
            "audit",
            "notice",
            "trace",
            "trace::ui",
            "action",
            "barrier"
        })
package org.throughline.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
