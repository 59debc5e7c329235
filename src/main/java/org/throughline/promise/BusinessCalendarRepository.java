package org.throughline.promise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BusinessCalendarRepository extends JpaRepository<BusinessCalendar, UUID> {

    @Query("""
            select c from BusinessCalendar c where c.unitId in :unitIds
              and c.version = (select max(o.version) from BusinessCalendar o where o.unitId = c.unitId)""")
    List<BusinessCalendar> newest(Collection<UUID> unitIds);
}
