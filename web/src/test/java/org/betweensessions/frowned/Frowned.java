package org.betweensessions.frowned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.betweensessions.content.model.AnswerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;

/** Does everything that the rules of the house forbid, so that each rule can be seen to bite. */
public class Frowned {
    @Autowired
    private Optional<AnswerKey> injected = Optional.empty();

    @PostMapping("/frowned")
    String binds(Kept kept) {
        return kept.id + " " + injected;
    }

    @ExceptionHandler(Exception.class)
    String swallows() {
        return Instant.now() + " " + UUID.randomUUID() + " " + Math.random();
    }

    @ExceptionHandler
    String swallowsToo(RuntimeException anything) {
        return anything.toString();
    }

    @Entity
    static class Kept {
        @Id
        private UUID id = new UUID(0, 0);
    }

    public interface Everywhere extends Repository<Kept, UUID> {}
}
