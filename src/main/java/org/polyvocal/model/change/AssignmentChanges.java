package org.polyvocal.model.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Seeded;
import org.polyvocal.model.Study;

/// Who is given which documents.
public final class AssignmentChanges {
    private AssignmentChanges() {}

    /// Gives documents to a coder; those that the coder has already are left as they are.
    ///
    /// @param draw how they were chosen, when they were drawn
    public static Change assign(Study study, Coder coder, List<Document> documents, Optional<Assignment.Draw> draw) {
        var now = Instant.now();
        var edits = documents.stream().filter(document -> assignment(study, coder, document).isEmpty())
                .map(document -> (Edit) new Edit.Add(new Assignment(Id.next(), document.id(), coder.id(), draw, now))).toList();
        return Change.of(Label.of("model.change.assign", coder.name(), String.valueOf(edits.size())), edits);
    }

    /// Takes documents back that a coder was given. Codings stay.
    public static Change withdraw(Study study, Coder coder, List<Document> documents) {
        var edits = documents.stream().flatMap(document -> assignment(study, coder, document).stream())
                .map(given -> (Edit) new Edit.Remove(given)).toList();
        return Change.of(Label.of("model.change.withdraw", coder.name(), String.valueOf(edits.size())), edits);
    }

    /// So many documents by chance, in the order of the study.
    public static List<Document> sample(List<Document> documents, Assignment.Draw draw) {
        var random = Seeded.generator(draw.seed());
        var left = new ArrayList<>(documents);
        var drawn = new ArrayList<Document>();
        while (drawn.size() < draw.drawn()) {
            drawn.add(left.remove(Seeded.below(left.size(), random)));
        }
        return drawn.stream().sorted(Comparator.comparingInt(documents::indexOf)).toList();
    }

    private static Optional<Assignment> assignment(Study study, Coder coder, Document document) {
        return study.assignments().stream()
                .filter(given -> given.coder().equals(coder.id()) && given.document().equals(document.id())).findFirst();
    }
}
