package org.betweensessions.web.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {
    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmailKey(String emailKey);
}
