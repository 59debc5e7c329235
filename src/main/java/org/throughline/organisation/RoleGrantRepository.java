package org.throughline.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleGrantRepository extends JpaRepository<RoleGrant, UUID> {

    List<RoleGrant> findByPersonId(UUID personId);

    /**
     * The roles of a person that may be in force on these days; nothing for whoever may not work any more, so that a disabled person
     * holds no role on any server from the next request on.
     */
    @Query("""
            select g from RoleGrant g, Person p
            where p.id = g.personId
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
              and g.personId = :personId and g.validFrom <= :newestDay and (g.validTo is null or g.validTo >= :oldestDay)
            order by g.role, g.id""")
    List<RoleGrant> of(UUID personId, LocalDate newestDay, LocalDate oldestDay);

    /** Roles that these people hold on the day or will hold. */
    @Query("""
            select g from RoleGrant g
            where g.personId in :personIds and (g.validTo is null or g.validTo >= :day)""")
    List<RoleGrant> lasting(Collection<UUID> personIds, LocalDate day);

    @Query("""
            select g from RoleGrant g, Person p
            where p.id = g.personId
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
              and g.role in :roles and g.validFrom <= :newestDay and (g.validTo is null or g.validTo >= :oldestDay)""")
    List<RoleGrant> of(Collection<Role> roles, LocalDate newestDay, LocalDate oldestDay);

    @Query("""
            select new org.throughline.organisation.Holding(g, p) from Person p, RoleGrant g
            where g.personId = p.id and g.role in :roles and g.unitId in :unitIds
              and g.validFrom <= :newestDay and (g.validTo is null or g.validTo >= :oldestDay)
              and p.status in (org.throughline.organisation.Person.Status.ACTIVE, org.throughline.organisation.Person.Status.ABSENT)
            order by p.displayName""")
    List<Holding> holdings(Collection<Role> roles, Collection<UUID> unitIds, LocalDate newestDay, LocalDate oldestDay);
}
