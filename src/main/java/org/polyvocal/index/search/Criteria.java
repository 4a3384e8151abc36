package org.polyvocal.index.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.polyvocal.index.query.Name;
import org.polyvocal.index.query.Query;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;

/// What the parts of a query that are not about words mean in one study.
final class Criteria {
    private final Study study;
    private final Map<Query.Noted, Set<Id<?>>> notes;
    private final Map<Query.Noted, Map<Id<Document>, List<Span>>> spans = new HashMap<>();
    private final Map<Name, Map<String, Boolean>> fits = new HashMap<>();
    private final Belongings belongings;
    private final ZoneId zone = ZoneId.systemDefault();

    /// @param notes the codings and memos that hold the words asked for
    Criteria(Study study, Map<Query.Noted, Set<Id<?>>> notes) {
        this.study = study;
        this.notes = notes;
        this.belongings = new Belongings(study.casebook());
    }

    Study study() {
        return study;
    }

    Predicate<Coding> coded(Query.Coded asked) {
        return switch (asked) {
            case Query.With(var code, _) -> {
                var branch = branch(code);
                yield coding -> branch.contains(coding.code());
            }
            case Query.By(var name) -> {
                var coders = coders(name);
                yield coding -> coders.contains(coding.coder());
            }
            case Query.Claiming(var claim) -> coding -> coding.qualifiers().claim().filter(claim::equals).isPresent();
            case Query.Standing(var stance) -> coding -> coding.qualifiers().stance().filter(stance::equals).isPresent();
            case Query.Dated(_, var days) -> coding -> days.holds(LocalDate.ofInstant(coding.created(), zone));
            case Query.Noted noted -> coding -> noted(noted).contains(coding.id());
        };
    }

    /// One coding must be all of it.
    Predicate<Coding> coded(List<Query.Coded> asked) {
        return asked.stream().map(this::coded).reduce(_ -> true, Predicate::and);
    }

    private Set<Id<Code>> branch(Id<Code> root) {
        var codebook = study.codebook();
        return codebook.code(root).stream().flatMap(code -> codebook.branch(code).stream()).map(Code::id)
                .collect(Collectors.toSet());
    }

    private Set<Id<Coder>> coders(Name name) {
        return study.coders().stream().filter(coder -> name.fits(coder.name())).map(Coder::id).collect(Collectors.toSet());
    }

    Set<Id<?>> noted(Query.Noted asked) {
        return notes.getOrDefault(asked, Set.of());
    }

    /// The passages that memos with these words are about.
    Map<Id<Document>, List<Span>> spansNoted(Query.Noted asked) {
        return spans.computeIfAbsent(asked, _ -> {
            var found = new HashMap<Id<Document>, List<Span>>();
            for (var memo : study.memos()) {
                if (memo.document().isEmpty() || memo.span().isEmpty() || !noted(asked).contains(memo.id())) continue;
                found.computeIfAbsent(memo.document().get(), _ -> new ArrayList<>()).add(memo.span().get());
            }
            return found;
        });
    }

    boolean isIn(Document document, Query.Source asked) {
        return switch (asked) {
            case Query.InDocument(var name) -> name.fits(document.name());
            case Query.InSet(var name) -> name.fits(document.set());
            case Query.SaidBy _,Query.SaidAs _,Query.Belonging _ ->
                areNobodys(document, asked) || !speakers(document, asked).isEmpty();
        };
    }

    /// Whether the words of nobody in particular are asked for, such as those that stand outside turns.
    boolean areNobodys(Document document, Query.Source asked) {
        return asked instanceof Query.Belonging belonging
                && belongings.hold(study.casebook().lineage(document), belonging);
    }

    /// The speakers of a document who are asked for.
    Set<Id<Speaker>> speakers(Document document, Query.Source asked) {
        var found = new HashSet<Id<Speaker>>();
        for (var speaker : document.speakers()) {
            if (isMeant(document, speaker, asked)) found.add(speaker.id());
        }
        return found;
    }

    private boolean isMeant(Document document, Speaker speaker, Query.Source asked) {
        return switch (asked) {
            case Query.SaidBy(var name) ->
                fits.computeIfAbsent(name, _ -> new HashMap<>()).computeIfAbsent(speaker.name(), name::fits);
            case Query.SaidAs(var role) -> speaker.role() == role;
            case Query.Belonging belonging -> belongings.hold(study.casebook().lineage(document, speaker), belonging);
            case Query.InDocument _,Query.InSet _ -> true;
        };
    }
}
