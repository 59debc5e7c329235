/**
 * Ask and answer: the holder of a task asks somebody who knows, and the answer comes back to the task.
 *
 * <p>The task stays with its holder. The question is a small duty of its own in My work of the other person, with a promised time, and
 * it goes on asking until it is answered, handed on, or its task has ended. It opens nothing: whoever is asked must already be able to
 * read what the task is about. What was asked and answered is kept with the task as comments. Model: `task-question` (P21).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "organisation", "promise", "audit", "notice", "inbox"})
package org.throughline.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
