package org.polyvocal.index.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/// Words that say little by themselves, by language; in the spelling in which words are compared. A language without a list
/// has none.
public final class StopWords {
    private static final Set<String> FILLERS = Set.of("um", "uh", "er", "erm", "mm", "hmm", "mhm", "yeah", "yes", "okay", "ok",
            "oh", "ah", "well", "just", "like", "that's", "i'm", "it's");
    private static final Map<String, String> LISTS = Map.ofEntries(Map.entry("da", "danish"), Map.entry("de", "german"),
            Map.entry("en", "english"), Map.entry("es", "spanish"), Map.entry("fi", "finnish"), Map.entry("fr", "french"),
            Map.entry("hu", "hungarian"), Map.entry("it", "italian"), Map.entry("nb", "norwegian"),
            Map.entry("nl", "dutch"), Map.entry("nn", "norwegian"), Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"), Map.entry("ru", "russian"), Map.entry("sv", "swedish"));

    private final Function<String, Set<String>> lists;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    private StopWords(Function<String, Set<String>> lists) {
        this.lists = lists;
    }

    /// Leaves every word in.
    public static StopWords none() {
        return new StopWords(_ -> Set.of());
    }

    /// Leaves out what is on the list of the language.
    public static StopWords byLanguage() {
        return new StopWords(StopWords::list);
    }

    public Set<String> of(Locale language) {
        return known.computeIfAbsent(language.getLanguage(), lists);
    }

    private static Set<String> list(String language) {
        var words = new HashSet<String>();
        if (language.equals("en")) words.addAll(FILLERS);
        var list = Optional.ofNullable(LISTS.get(language)).map(StopWords::read).orElseGet(() -> builtIn(language));
        for (var word : list) words.add(Spelling.folded(Spelling.lower(new String((char[]) word))));
        return Set.copyOf(words);
    }

    private static CharArraySet read(String name) {
        try (var list = SnowballFilter.class.getResourceAsStream(name + "_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharArraySet builtIn(String language) {
        return switch (language) {
            case "ar" -> ArabicAnalyzer.getDefaultStopSet();
            case "ca" -> CatalanAnalyzer.getDefaultStopSet();
            case "cs" -> CzechAnalyzer.getDefaultStopSet();
            case "el" -> GreekAnalyzer.getDefaultStopSet();
            case "eu" -> BasqueAnalyzer.getDefaultStopSet();
            case "fa" -> PersianAnalyzer.getDefaultStopSet();
            case "ga" -> IrishAnalyzer.getDefaultStopSet();
            case "hi" -> HindiAnalyzer.getDefaultStopSet();
            case "hy" -> ArmenianAnalyzer.getDefaultStopSet();
            case "id" -> IndonesianAnalyzer.getDefaultStopSet();
            case "lt" -> LithuanianAnalyzer.getDefaultStopSet();
            case "ro" -> RomanianAnalyzer.getDefaultStopSet();
            case "tr" -> TurkishAnalyzer.getDefaultStopSet();
            default -> CharArraySet.EMPTY_SET;
        };
    }
}
