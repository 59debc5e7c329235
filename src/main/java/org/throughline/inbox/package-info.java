/**
 * My work: what each person has to do now, whatever process it comes from.
 *
 * <p>The feature keeps a read model of its own, the work items: one for each user task of the engine, written in the transaction
 * of the engine's step, so that no page ever asks the engine for tasks. It opens a task through the scope of the person who asks,
 * checks the answers against the version of the form that was pinned when the task was created, hands them to the feature that
 * knows the form ({@link org.throughline.base.task.TaskHandler}) and keeps the answers that no code knows. It knows no feature and
 * owns no process.
 *
 * <p>Words: a work item is <em>named</em> when the process named a person for it, else it is held by a role in a place; a person
 * <em>takes</em> a role's item, <em>gives it back</em>, or somebody with the permission <em>passes</em> it on. An item <em>moved
 * on</em> when the process went another way while it was open.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "promise", "audit", "notice", "cover"})
package org.throughline.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
