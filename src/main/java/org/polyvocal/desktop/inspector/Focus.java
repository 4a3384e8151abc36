package org.polyvocal.desktop.inspector;

import java.util.List;
import java.util.Optional;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.time.TimeCode;

/// What the inspector speaks of at a moment: the coding in focus; or else the code that was chosen or is lit in the
/// palette; and in either case the place in the text.
///
/// @param place the coding's passage, or else the selected words or the turn
record Focus(Study study, Optional<Document> document, Optional<Passage> place, Optional<Code> code, Optional<Coding> coding) {
    /// A coding is left when another code comes into focus than its own.
    static Focus of(Workspace workspace) {
        var code = workspace.codeInFocus();
        var coding = workspace.codingInFocus().filter(each -> code.isEmpty() || code.get().id().equals(each.code()));
        var study = workspace.study().get();
        return new Focus(study, workspace.documentInFocus(), coding.map(Coding::passage).or(() -> workspace.unit().get()),
                coding.flatMap(each -> study.codebook().code(each.code())).or(() -> code), coding);
    }

    /// The other codings of the same place, in reading order.
    List<Coding> others() {
        return place.stream()
                .flatMap(here -> study.codings(here.document()).stream().filter(each -> each.span().overlaps(here.span())))
                .filter(each -> !coding.equals(Optional.of(each))).toList();
    }

    List<Memo> memos() {
        return place.stream()
                .flatMap(here -> study.memos().stream().filter(memo -> memo.document().equals(Optional.of(here.document())))
                        .filter(memo -> memo.span().filter(here.span()::overlaps).isPresent()))
                .toList();
    }

    /// The number of the turn in which the place begins.
    Optional<Integer> turn() {
        return document.flatMap(in -> place.map(Passage::span).map(Span::start).flatMap(in::turnAt));
    }

    /// When that turn begins, where the transcript says so: `00:12:04`.
    Optional<String> time() {
        return document.flatMap(in -> place.map(Passage::span).map(Span::start).flatMap(in::timeAt)).map(TimeCode::toSecond);
    }
}
