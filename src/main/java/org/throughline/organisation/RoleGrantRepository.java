package org.throughline.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleGrantRepository extends JpaRepository<RoleGrant, UUID> {

    List<RoleGrant> findByPersonId(UUID personId);

    /** Nothing for whoever may not work any more, so that a disabled person holds no role on any server from the next request on. */
    @Query("""
            select g from RoleGrant g, Person p
            where p.id = g.personId
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
              and g.personId = :personId and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            order by g.role, g.id""")
    List<RoleGrant> valid(UUID personId, LocalDate day);

    /** Roles that these people hold today or will hold. */
    @Query("""
            select g from RoleGrant g
            where g.personId in :personIds and (g.validTo is null or g.validTo >= :day)""")
    List<RoleGrant> lasting(Collection<UUID> personIds, LocalDate day);

    /** Where somebody who can work holds the role. */
    @Query("""
            select distinct new org.throughline.organisation.RolePlace(g.role, g.unitId) from Person p, RoleGrant g
            where g.personId = p.id and g.role in :roles
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)""")
    Set<RolePlace> places(Collection<Role> roles, LocalDate day);

    @Query("""
            select p from Person p, RoleGrant g
            where g.personId = p.id and g.role = :role and g.unitId = :unitId
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
            order by p.displayName""")
    List<Person> holders(Role role, UUID unitId, LocalDate day);

    @Query("""
            select distinct p from Person p, RoleGrant g
            where g.personId = p.id and g.role in :roles and g.unitId in :unitIds
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
            order by p.displayName""")
    List<Person> holdersIn(Collection<Role> roles, Collection<UUID> unitIds, LocalDate day);

    @Query("""
            select new org.throughline.organisation.Holding(g.role, g.unitId, p) from Person p, RoleGrant g
            where g.personId = p.id and g.role in :roles and g.unitId in :unitIds
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
            order by p.displayName""")
    List<Holding> holdings(Collection<Role> roles, Collection<UUID> unitIds, LocalDate day);
}
