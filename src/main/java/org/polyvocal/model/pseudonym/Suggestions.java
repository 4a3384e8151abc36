package org.polyvocal.model.pseudonym;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.pseudonym.Suggestion.Context;

/// Words of a study that may be names: speakers and cases, what is written large inside sentences, what stands after a title,
/// what files are called. It misses some and finds some that are none, so it only suggests.
public final class Suggestions {
    private static final Set<String> COMMON = WordList.everyLanguage("common");
    private static final Set<String> IN_FILES = WordList.words("common.files");
    private static final Set<String> SCHOOLS = WordList.words("school.words");
    private static final Set<String> PLACES = WordList.words("place.word");
    private static final int LEAST = 2;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_IN_FILES = 3;

    private final Study study;
    private final Predicate<String> isRole;
    private final CapitalWords large = new CapitalWords();
    private final Map<String, Suggestion> suggested = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Names register;
    private final Names standIns;

    private Suggestions(Study study, Predicate<String> isRole) {
        this.study = study;
        this.isRole = isRole;
        this.register = Names.of(study.pseudonyms());
        this.standIns = Names.of(study.pseudonyms().stream().map(Suggestions::turned).toList());
    }

    /// The replacement of a pseudonym, looked for as if it were a name.
    private static Pseudonym turned(Pseudonym it) {
        return new Pseudonym(it.id(), it.replacement(), Form.words(it.replacement()), it.name(), it.kind());
    }

    /// Reads all of a study.
    ///
    /// @param texts  reads a document's text
    /// @param isRole whether the label of a speaker says what somebody does in the interview, and not who it is
    public static Suggestions of(Study study, Function<Document, String> texts, Predicate<String> isRole, Progress progress) {
        var suggestions = new Suggestions(study, isRole);
        suggestions.read(texts, progress);
        suggestions.find();
        return suggestions;
    }

    /// What may be names and is not in the register yet, the most frequent first.
    public List<Suggestion> list() {
        return suggested.values().stream().sorted(Comparator.comparingInt(Suggestion::occurrences).reversed()
                .thenComparing(Suggestion::name)).toList();
    }

    /// Whether one of the words stands anywhere in the texts or is a name or a pseudonym already.
    public boolean occurs(String words) {
        return register.areIn(words) || standIns.areIn(words)
                || Form.words(words).stream().anyMatch(word -> large.words().containsKey(word) || large.small(word) > 0);
    }

    private void read(Function<Document, String> texts, Progress progress) {
        var documents = study.documents();
        for (var at = 0; at < documents.size(); at++) {
            progress.at(at, documents.size());
            var document = documents.get(at);
            var text = texts.apply(document);
            var from = 0;
            for (var turn : document.turns()) {
                if (from < turn.span().start()) large.read(document, text, new Span(from, turn.span().start()));
                large.read(document, text, turn.talk());
                from = turn.span().end();
            }
            if (from < text.length()) large.read(document, text, new Span(from, text.length()));
        }
    }

    private void find() {
        hold();
        speakers();
        study.casebook().cases().stream().filter(it -> it.kind() != Case.Kind.INTERVIEW).forEach(it -> beside(it.name(),
                it.kind() == Case.Kind.SCHOOL ? Kind.SCHOOL : Kind.PERSON));
        phrases();
        words();
        files();
    }

    private void speakers() {
        var seen = new LinkedHashMap<String, Sightings>();
        for (var document : study.documents()) {
            var names = new HashMap<Id<Speaker>, String>();
            document.speakers().stream().filter(it -> !isRole.test(it.name())).forEach(it -> names.put(it.id(), it.name()));
            document.turns().forEach(turn -> turn.speaker().map(names::get).ifPresent(name -> seen
                    .computeIfAbsent(name, _ -> new Sightings()).seen(new Context(document.id(), turn.span()), true)));
        }
        seen.forEach((name, sightings) -> suggest(name, Kind.PERSON, sightings));
    }

    /// A name that is known to be one, and as often as the texts have it.
    private void beside(String name, Kind kind) {
        suggest(name, kind, large.phrases().getOrDefault(name, large.words().getOrDefault(name, new Sightings())));
    }

    private void phrases() {
        large.phrases().entrySet().stream().filter(it -> isName(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Sightings> it) -> it.getValue().count()).reversed())
                .forEach(it -> suggest(it.getKey(), kind(it.getKey(), it.getValue()), it.getValue()));
    }

    private boolean isName(String phrase, Sightings seen) {
        var words = Form.words(phrase);
        var last = words.getLast().toLowerCase(Locale.ROOT);
        var place = SCHOOLS.contains(last) || PLACES.contains(last);
        return isLikeAName(words.getFirst()) && (place || isLikeAName(words.getLast())) && (place || seen.count() >= LEAST
                || seen.isAddressed());
    }

    private static Kind kind(String phrase, Sightings seen) {
        var last = Form.words(phrase).getLast().toLowerCase(Locale.ROOT);
        if (SCHOOLS.contains(last)) return Kind.SCHOOL;
        if (PLACES.contains(last)) return Kind.PLACE;
        return seen.kind() == Kind.OTHER ? Kind.PERSON : seen.kind();
    }

    private void words() {
        large.words().forEach((word, seen) -> {
            var often = seen.within() >= LEAST || seen.isAddressed();
            if (often && isLikeAName(word)) suggest(word, seen.kind(), seen);
        });
    }

    /// *I’d* and *They’re*, unlike *O’Brien*.
    private static boolean isContraction(String word) {
        var at = Math.max(word.indexOf('’'), word.indexOf('\''));
        if (at < 1 || !Character.isLowerCase(word.codePointAt(at + 1))) return false;
        return at < SHORTEST || COMMON.contains(word.substring(0, at).toLowerCase(Locale.ROOT));
    }

    /// Rarely small, and not one of the words that are always large.
    private boolean isLikeAName(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var seen = large.words().get(word);
        return word.length() >= SHORTEST && !isContraction(word) && !COMMON.contains(lower)
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && seen != null && large.small(word) * 4 <= Math.max(seen.within(), seen.isAddressed() ? seen.count() : 0);
    }

    private void files() {
        for (var document : study.documents()) {
            Stream.of(document.source().file().replaceFirst("\\.\\w{1,8}$", ""), document.name())
                    .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{M}'’]+|(?<=\\p{Ll})(?=\\p{Lu})")))
                    .filter(this::isNameInFile).forEach(word -> {
                        var seen = new Sightings();
                        seen.beside(document.id());
                        suggest(word, Kind.PERSON, large.words().getOrDefault(word, seen));
                    });
        }
    }

    private boolean isNameInFile(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return word.length() >= SHORTEST_IN_FILES && Character.isUpperCase(word.codePointAt(0)) && !COMMON.contains(lower)
                && !IN_FILES.contains(lower) && !isRole.test(word) && large.small(word) == 0
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// Once, whatever its case; a part that only this name has is a variant of it.
    private void suggest(String name, Kind kind, Sightings seen) {
        if (name.isBlank() || isKnown(name)) return;
        var parts = kind == Kind.PERSON ? Form.words(name) : List.<String>of();
        var variants = parts.stream().filter(part -> parts.size() > 1 && isLikeAName(part) && isOnlyIn(part, name)).toList();
        var all = new Sightings();
        all.add(seen);
        variants.forEach(variant -> all.add(large.words().get(variant)));
        // a part was counted with the whole name too
        var count = Math.max(seen.count(), all.count() - variants.size() * phrase(name));
        suggested.put(Naming.folded(name), new Suggestion(name, variants, kind, count, all.documents(), all.first()));
        variants.forEach(variant -> taken.add(Naming.folded(variant)));
    }

    private int phrase(String name) {
        return large.phrases().containsKey(name) ? large.phrases().get(name).count() : 0;
    }

    private boolean isKnown(String name) {
        var folded = Naming.folded(name);
        return suggested.containsKey(folded) || taken.contains(folded) || register.areIn(name) || standIns.areIn(name);
    }

    private boolean isOnlyIn(String part, String name) {
        return holders.getOrDefault(Naming.folded(part), Set.of()).stream().allMatch(Naming.folded(name)::equals);
    }

    /// Every name of several words that there may be, by its words.
    private void hold() {
        var speakers = study.documents().stream().flatMap(it -> it.speakers().stream()).map(Speaker::name)
                .filter(it -> !isRole.test(it));
        var cases = study.casebook().cases(Case.Kind.PERSON).stream().map(Case::name);
        var phrases = large.phrases().entrySet().stream().filter(it -> isName(it.getKey(), it.getValue())).map(Map.Entry::getKey);
        Stream.of(speakers, cases, phrases).flatMap(it -> it).filter(name -> Form.words(name).size() > 1)
                .forEach(name -> Form.words(name).forEach(word -> holders
                        .computeIfAbsent(Naming.folded(word), _ -> new HashSet<>()).add(Naming.folded(name))));
    }
}
