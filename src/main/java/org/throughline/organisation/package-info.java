/**
 * Units, people and what they may do.
 *
 * <p>Units form a tree: group, division, site, team. People hold roles on units between two dates; a role held on a unit counts
 * for everything below it. {@link org.throughline.organisation.RolePermissionPolicy} says what a role lets a person do, and
 * {@link org.throughline.organisation.Access} answers for the person who is signed in. The process engine sees the same people
 * and roles. No process belongs to this feature yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.throughline.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
