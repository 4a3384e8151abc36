package org.polyvocal.desktop.drawer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;

/// Lists of passages that more than one screen opens.
public final class PassageLists {
    private PassageLists() {}

    /// Every coding of the code and of what is nested under it, in the order of documents and texts.
    public static PassageList ofCode(Workspace workspace, Code code) {
        return ofCode(workspace, code, _ -> true);
    }

    /// The same, only the codings wanted.
    public static PassageList ofCode(Workspace workspace, Code code, Predicate<Coding> wanted) {
        var study = workspace.study().get();
        var branch = study.codebook().branch(code).stream().map(Code::id).collect(Collectors.toSet());
        var entries = study.codings().filter(coding -> branch.contains(coding.code())).filter(wanted)
                .map(PassageList.Entry::of).toList();
        return new PassageList(code.name(), List.of(code.id()), entries);
    }
}
