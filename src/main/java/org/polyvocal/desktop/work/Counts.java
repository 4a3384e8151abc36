package org.polyvocal.desktop.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;

/// How many codings each code has, kept up with every change instead of counted anew. Lives on the JavaFX thread.
public final class Counts {
    private final Map<Id<Code>, Integer> codings = new HashMap<>();
    private int total;

    Counts(Study study) {
        study.codings().forEach(coding -> add(coding, 1));
    }

    /// Codings in the whole study.
    public int total() {
        return total;
    }

    /// Codings of the code itself.
    public int of(Code code) {
        return codings.getOrDefault(code.id(), 0);
    }

    /// Codings of the code and of everything nested under it.
    public int under(List<Code> branch) {
        return branch.stream().mapToInt(this::of).sum();
    }

    void accept(Change change) {
        for (var edit : change.edits()) {
            switch (edit) {
                case Edit.Add(Coding coding) -> add(coding, 1);
                case Edit.Remove(Coding coding) -> add(coding, -1);
                case Edit.Replace(Coding before, Coding after) -> {
                    add(before, -1);
                    add(after, 1);
                }
                default -> {}
            }
        }
    }

    private void add(Coding coding, int by) {
        codings.merge(coding.code(), by, Integer::sum);
        total += by;
    }
}
