package org.polyvocal.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.analysis.CrossTab;
import org.polyvocal.analysis.Saturation;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Page;
import org.polyvocal.analysis.cooccurrence.Question;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.analysis.cooccurrence.Segmentation;
import org.polyvocal.analysis.cooccurrence.Strata;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.Words;
import org.polyvocal.model.words.Problem;

/// Asks for codings and for numbers about them, of the study as it is when the asking begins. Any query narrows any answer.
public final class Questions {
    private final Session session;
    private final Study study;

    /// What a question is narrowed to; an empty side is open.
    ///
    /// @param code  this code, by any of its names, and what is nested under it
    /// @param by    the name of a coder
    /// @param query in the query language
    public record Only(Optional<String> code, Optional<Id<Document>> document, Optional<String> by, Optional<String> query) {
        public static final Only EVERYTHING = new Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Questions(Session session) {
        this.session = session;
        this.study = session.study();
    }

    /// Document by document, in reading order.
    ///
    /// @throws Problem when a name is unknown or the query wrong
    public Stream<Coding> codings(Only only) {
        return study.codings().filter(kept(only));
    }

    /// Whether a coding is left by the narrowing.
    ///
    /// @throws Problem when a name is unknown or the query wrong
    public Predicate<Coding> kept(Only only) {
        return chosen(only.query()).and(withCode(only.code())).and(by(only.by()))
                .and(coding -> only.document().isEmpty() || only.document().get().equals(coding.document()));
    }

    /// Codes by codes, among the codings that the narrowing leaves.
    ///
    /// @param codes rows and columns, in this order
    public Matrix cooccurrence(List<Code> codes, Relation relation, Only only) {
        return cooccurrence(codes, relation, kept(only));
    }

    /// As [#cooccurrence(List, Relation, Only)], for who has asked already what is [#kept].
    public Matrix cooccurrence(List<Code> codes, Relation relation, Predicate<Coding> kept) {
        return cooccurrence(question(codes, relation, kept));
    }

    public Matrix cooccurrence(Question question) {
        return Matrix.of(Page.all(study), question);
    }

    /// The exact tests of whether codes are together by chance. Slow where there are many codes and codings.
    public Strata strata(Question question) {
        return Strata.of(Page.all(study), question);
    }

    /// A question about this study, to be narrowed further. Units are counted in the whole study all the same: a query must
    /// not change how many there are.
    public Question question(List<Code> codes, Relation relation, Predicate<Coding> kept) {
        return Question.about(study.codebook()).of(codes).relating(relation)
                .dividing(Segmentation.reading(session::text)).keeping(kept);
    }

    /// Codes by columns. The amount is codings, or the words in them.
    public CrossTab<String> crosstab(Grouping grouping, Amount amount, Only only) {
        return crosstab(grouping, amount, codings(only).toList());
    }

    /// As [#crosstab(Grouping, Amount, Only)], for who has asked already which codings are left.
    public CrossTab<String> crosstab(Grouping grouping, Amount amount, List<Coding> kept) {
        Function<Coding, List<String>> key = coding -> grouping.key().apply(coding).stream().toList();
        var names = Stream.concat(grouping.columns().stream(), kept.stream().flatMap(coding -> key.apply(coding).stream()))
                .distinct().toList();
        return CrossTab.of(kept, new CrossTab.Layout<>(names, key), amount == Amount.WORDS ? this::words : _ -> 1);
    }

    /// What each further interview adds, in the order of the documents. A code is borne out by a second case when somebody
    /// else speaks of it: another case, or where the speaker belongs to none, another transcript.
    public Saturation saturation(Only only, long seed) {
        return saturation(codings(only).toList(), seed);
    }

    /// As [#saturation(Only, long)], for who has asked already which codings are left.
    public Saturation saturation(List<Coding> kept, long seed) {
        var byCase = Grouping.named(study, "cases").orElseThrow().key();
        Map<Id<Document>, Map<Id<Code>, Set<String>>> found = new HashMap<>();
        kept.forEach(coding -> found.computeIfAbsent(coding.document(), _ -> new HashMap<>())
                .computeIfAbsent(coding.code(), _ -> new HashSet<>())
                .add(byCase.apply(coding).orElse(coding.document().toString())));
        return Saturation.of(study.documents().stream()
                .map(document -> new Saturation.Interview(found.getOrDefault(document.id(), Map.of()))).toList(), seed);
    }

    /// What is added up in a table.
    public enum Amount { CODINGS, WORDS }

    private long words(Coding coding) {
        var document = study.document(coding.document()).orElseThrow();
        return Words.count(coding.span().of(session.text(document)));
    }

    private Predicate<Coding> chosen(Optional<String> query) {
        var words = query.map(String::strip).filter(typed -> !typed.isEmpty());
        if (words.isEmpty()) return _ -> true;
        var index = session.index();
        return index.codings(index.parse(words.get(), study), study);
    }

    private Predicate<Coding> withCode(Optional<String> name) {
        if (name.isEmpty()) return _ -> true;
        var code = study.codebook().named(name.get()).orElseThrow(() -> new Problem("workbench.noCode", name.get()));
        Set<Id<Code>> branch = new HashSet<>();
        study.codebook().branch(code).forEach(each -> branch.add(each.id()));
        return coding -> branch.contains(coding.code());
    }

    private Predicate<Coding> by(Optional<String> name) {
        if (name.isEmpty()) return _ -> true;
        var coder = study.coders().stream().filter(each -> each.name().equals(name.get())).map(Coder::id).findFirst()
                .orElseThrow(() -> new Problem("workbench.noCoder", name.get()));
        return coding -> coding.coder().equals(coder);
    }
}
