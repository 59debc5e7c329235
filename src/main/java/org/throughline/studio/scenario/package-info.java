/**
 * Scenarios: what a model is expected to do, step by step, and whether it still does.
 *
 * <p>A <em>scenario</em> begins a case, says what people, timers and messages do and what the automatic steps answer, and holds
 * <em>expectations</em> of where that leads. A <em>run</em> is what happened in the sandbox; the <em>verdict</em> compares the two. This package
 * knows no engine.
 */
@NullMarked
package org.throughline.studio.scenario;

import org.jspecify.annotations.NullMarked;
