package org.betweensessions.web.reviewing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.betweensessions.web.accounts.PersonId;
import org.betweensessions.web.attempts.AttemptId;
import org.betweensessions.web.attempts.Remark;
import org.betweensessions.web.attempts.Remarks;
import org.betweensessions.web.programs.ProgramId;
import org.betweensessions.web.programs.Programs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Comments, replies, ticks and lines found, as a trainee is told of them. */
@Component
class RemarksOnRecord implements Remarks {
    private final Gathering gathering;
    private final RemarksSeen seen;
    private final Programs programs;
    private final TransactionOperations transactions;

    RemarksOnRecord(Gathering gathering, RemarksSeen seen, Programs programs, TransactionOperations transactions) {
        this.gathering = gathering;
        this.seen = seen;
        this.programs = programs;
        this.transactions = transactions;
    }

    @Override
    public List<Remark> on(ProgramId program, Collection<AttemptId> attempts) {
        List<UUID> ids = attempts.stream().map(AttemptId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<RemarkSeen.Key> opened = seen.findByKeyProgramIdAndKeyAttemptIdIn(program.value(), ids).stream()
                .map(RemarkSeen::key)
                .collect(Collectors.toSet());
        List<Remarked> remarks = gathering.of(program, ids).entrySet().stream()
                .flatMap(said -> Remarked.on(said.getKey(), said.getValue()).stream())
                .toList();
        Map<PersonId, String> names = remarks.stream()
                .map(Remarked::by)
                .distinct()
                .collect(Collectors.toMap(
                        by -> by, by -> programs.member(program, by).name()));
        return remarks.stream()
                .map(remarked -> remarked.remark(names.get(remarked.by()), !opened.contains(remarked.key(program))))
                .sorted(Comparator.comparing(Remark::at))
                .toList();
    }

    @Override
    public void see(ProgramId program, Collection<Remark> shown, Instant at) {
        List<Remark> unseen = shown.stream().filter(Remark::unseen).toList();
        if (!unseen.isEmpty()) {
            transactions.executeWithoutResult(transaction -> unseen.forEach(remark -> seen.insertIfNew(
                    program.value(),
                    remark.attempt().value(),
                    remark.step(),
                    remark.kind().name(),
                    remark.number(),
                    at)));
        }
    }
}
