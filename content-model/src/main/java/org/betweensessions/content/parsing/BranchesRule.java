package org.betweensessions.content.parsing;

import java.util.List;
import org.betweensessions.content.diagnostics.DiagnosticCode;

/** Where every option says where it leads, they do not all lead to the same place. */
final class BranchesRule implements Rule {
    @Override
    public void check(VignetteDraft draft, Findings findings) {
        draft.decisions()
                .filter(decision -> decision.options().size() > 1 && decision.everyOptionLeads())
                .filter(decision -> targets(decision).size() == 1)
                .forEach(
                        decision -> findings.add(
                                DiagnosticCode.BRANCH_WITHOUT_A_DIFFERENCE,
                                decision.at(),
                                "Every option leads to '"
                                        + Excerpt.of(targets(decision).getFirst())
                                        + "', so it makes no difference which is chosen.",
                                "Lead at least one option elsewhere; or write one 'Then' for the whole decision, or the scene."));
    }

    private static List<String> targets(DecisionDraft decision) {
        return decision.options().stream()
                .flatMap(option -> option.then().stream())
                .map(target -> Titles.plain(target.value()))
                .distinct()
                .toList();
    }
}
