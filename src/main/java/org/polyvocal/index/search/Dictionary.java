package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.polyvocal.index.query.Pattern;
import org.polyvocal.index.shelf.Layout.Body;
import org.polyvocal.index.text.Shape;
import org.polyvocal.index.text.Spelling;
import org.polyvocal.index.text.Stemmer;

/// Which terms of a segment a pattern stands for. Serves one answer, on one thread; it remembers the shapes it has made.
final class Dictionary {
    private final Map<Pattern, CompiledAutomaton> shapes = new HashMap<>();
    private final Map<String, Stemmer> stemmers = new HashMap<>();

    /// A term of one field, found in one segment.
    record Entry(TermsEnum terms, BytesRef term, TermState state) {
        PostingsEnum postings(int flags) throws IOException {
            terms.seekExact(term, state);
            return terms.postings(null, flags);
        }
    }

    List<Entry> entries(LeafReader segment, Body body, Pattern pattern) throws IOException {
        return switch (pattern) {
            case Pattern.Inflected(var word) -> stems(segment, body, word);
            case Pattern.Exact(var word) -> exactly(segment.terms(body.exact()), word);
            case Pattern.Wildcard _,Pattern.Fuzzy _,Pattern.Regex _ -> shaped(segment.terms(body.exact()), pattern);
        };
    }

    /// These terms of the segment.
    List<Entry> entries(LeafReader segment, Body body, List<BytesRef> terms) throws IOException {
        var all = segment.terms(body.exact());
        if (all == null) return List.of();
        var found = new ArrayList<Entry>();
        var seeking = all.iterator();
        for (var term : terms) {
            if (seeking.seekExact(term)) found.add(new Entry(seeking, term, seeking.termState()));
        }
        return found;
    }

    /// What a pattern does to the letters of a word, when so little is said of how the word begins that every word must be
    /// tried; where more is said, the order of the words is a short cut.
    Optional<ByteRunnable> runnable(Pattern pattern) {
        return pattern instanceof Pattern.Wildcard(var glob) && glob.matches(".?[*?].*")
                ? Optional.of(shape(pattern)).filter(it -> it.type == CompiledAutomaton.AUTOMATON_TYPE.NORMAL)
                        .map(CompiledAutomaton::getByteRunnable)
                : Optional.empty();
    }

    /// In every language of the segment the stem that the word has there.
    private List<Entry> stems(LeafReader segment, Body body, String word) throws IOException {
        var found = new ArrayList<Entry>();
        for (FieldInfo field : segment.getFieldInfos()) {
            var language = body.language(field.name);
            if (language.isEmpty()) continue;
            var stemmer = stemmers.computeIfAbsent(language.get(), it -> Stemmer.of(Locale.of(it)));
            found.addAll(exactly(segment.terms(field.name), stemmer.stem(word)));
        }
        return found;
    }

    private static List<Entry> exactly(Terms terms, String word) throws IOException {
        if (terms == null) return List.of();
        var all = terms.iterator();
        var term = new BytesRef(word);
        return all.seekExact(term) ? List.of(new Entry(all, term, all.termState())) : List.of();
    }

    private List<Entry> shaped(Terms terms, Pattern pattern) throws IOException {
        if (terms == null) return List.of();
        var found = new ArrayList<Entry>();
        var seeking = terms.iterator();
        var matching = shape(pattern).getTermsEnum(terms);
        for (var term = matching.next(); term != null; term = matching.next()) {
            found.add(new Entry(seeking, BytesRef.deepCopyOf(term), matching.termState()));
        }
        return found;
    }

    private CompiledAutomaton shape(Pattern pattern) {
        return shapes.computeIfAbsent(pattern, it -> switch (it) {
            case Pattern.Wildcard(var glob) -> Shape.ofWildcard(glob).orElseThrow();
            case Pattern.Fuzzy(var word, var changes) -> Shape.near(word, changes);
            case Pattern.Regex(var expression) -> Shape.ofRegex(expression).orElseThrow();
            case Pattern.Inflected(var word) -> Shape.near(word, 0);
            case Pattern.Exact(var word) -> Shape.near(Spelling.folded(word), 0);
        });
    }
}
