/**
 * The studio: process administrators change models safely (P22).
 *
 * <p>A <em>model</em> is a process, a decision table or a form. What is <em>in force</em> is the newest deployed version of each; new
 * cases and tasks follow it, running ones keep theirs. Models change only by a <em>release</em>: some changed files with a reason and
 * a risk, which the gate checks, an administrator who is not its author approves, and which goes live as a whole or not at all. After
 * that it is confirmed or taken back. Model: `process-change`.
 *
 * <p>Words: a <em>draft</em> is a release that nobody was asked about yet; the <em>lock</em> says who edits a file now; the
 * <em>evidence</em> is frozen when a release goes live and says what went live, why, and who said yes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "promise", "audit", "notice", "inbox"})
package org.throughline.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
