package org.polyvocal.desktop.compare;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// What codes can be compared by.
///
/// @param word as [org.polyvocal.workbench.Grouping#named] knows it
/// @param name as people read it
record Columns(String word, String name) {
    /// What this study knows enough for, transcripts first.
    static List<Columns> of(Study study) {
        var casebook = study.casebook();
        var sets = study.documents().stream().anyMatch(document -> !document.set().isEmpty())
                ? Stream.of(named("sets"))
                : Stream.<Columns>empty();
        var always = Stream.of(named("documents"), named("speakers"), named("roles"));
        var kinds = casebook.cases().isEmpty()
                ? Stream.<Columns>empty()
                : Stream.concat(Stream.of(named("cases")),
                        casebook.cases().stream().map(Case::kind).distinct().map(kind -> named(kind.word())));
        var attributes = casebook.attributes().stream().map(Attribute::name).map(name -> new Columns(name, name));
        return Stream.of(always, sets, kinds, attributes).flatMap(each -> each).distinct().toList();
    }

    private static Columns named(String word) {
        return new Columns(word, Messages.say("desktop.compare.columns." + word));
    }
}
