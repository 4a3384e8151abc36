package org.polyvocal.workbench.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;

/// Who works on which documents, as rows of words: who was given them, and who has codings in them without having been.
public final class Shares {
    public static final List<String> COLUMNS = List.of("document", "coder", "status", "codings", "seed", "drawn", "among");
    private static final String ASSIGNED = "assigned";
    private static final String CODED = "coded";

    private final Study study;

    public Shares(Study study) {
        this.study = study;
    }

    public Stream<List<String>> rows() {
        return study.documents().stream().flatMap(document -> study.coders().stream()
                .flatMap(coder -> row(document, coder)));
    }

    private Stream<List<String>> row(Document document, Coder coder) {
        var codings = study.codings(document.id()).stream().map(Coding::coder).filter(coder.id()::equals).count();
        var given = study.assignments().stream()
                .filter(each -> each.document().equals(document.id()) && each.coder().equals(coder.id())).findFirst();
        if (given.isEmpty() && codings == 0) return Stream.empty();
        var draw = given.flatMap(Assignment::draw);
        return Stream.of(List.of(document.name(), coder.name(), given.isPresent() ? ASSIGNED : CODED, String.valueOf(codings),
                draw.map(it -> String.valueOf(it.seed())).orElse(""), draw.map(it -> String.valueOf(it.drawn())).orElse(""),
                draw.map(it -> String.valueOf(it.among())).orElse("")));
    }
}
