/**
 * Learning cycles and their sessions: people are heard, things settle, ideas come, and a group chooses.
 *
 * <p>A {@link org.throughline.session.LearningCycle} has a purpose, a sponsor and a facilitator and runs through Learn, Soak,
 * Improve and Action; its two sessions are held in a room that guards the order: notes stay hidden until the wall opens, ideas
 * stay sealed until Improve, dots stay hidden until they are counted. A note without a signature stores nothing that leads to a
 * person. The rules are the `*Policy` classes and the decisions D02 (soak), D03 (strength), D04 (who must agree) and D06b
 * (who must be heard). Models: `learning-cycle` (P01) and `session` (P02).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base::*", "organisation", "promise", "audit", "notice", "trace", "trace::ui"})
package org.throughline.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
