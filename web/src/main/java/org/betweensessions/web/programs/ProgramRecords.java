package org.betweensessions.web.programs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgramRecords extends Repository<Program, UUID> {
    Program save(Program program);

    Optional<Program> findById(UUID id);

    List<Program> findAllByOrderByName();
}
