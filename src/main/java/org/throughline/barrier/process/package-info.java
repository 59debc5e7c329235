/** How barriers meet the process engine: the model `barrier-escalation`. */
@NullMarked
package org.throughline.barrier.process;

import org.jspecify.annotations.NullMarked;
