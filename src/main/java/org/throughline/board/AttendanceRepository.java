package org.throughline.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttendanceRepository extends JpaRepository<Attendance, UUID> {

    List<Attendance> findByMeetingIdOrderById(UUID meetingId);

    Optional<Attendance> findByMeetingIdAndPersonId(UUID meetingId, UUID personId);

    void deleteByMeetingId(UUID meetingId);
}
