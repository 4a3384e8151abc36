package org.polyvocal.index.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.*;

/// Takes the endings off the words of one language, so that *decides* and *deciding* are one word; words of a language
/// whose endings we do not know keep them. Not for two threads at once.
public final class Stemmer {
    private static final Map<String, Supplier<SnowballStemmer>> LANGUAGES = Map.ofEntries(Map.entry("ar", ArabicStemmer::new),
            Map.entry("hy", ArmenianStemmer::new), Map.entry("eu", BasqueStemmer::new), Map.entry("ca", CatalanStemmer::new),
            Map.entry("da", DanishStemmer::new), Map.entry("nl", DutchStemmer::new), Map.entry("en", EnglishStemmer::new),
            Map.entry("et", EstonianStemmer::new), Map.entry("fi", FinnishStemmer::new), Map.entry("fr", FrenchStemmer::new),
            Map.entry("de", GermanStemmer::new), Map.entry("el", GreekStemmer::new), Map.entry("hi", HindiStemmer::new),
            Map.entry("hu", HungarianStemmer::new), Map.entry("id", IndonesianStemmer::new), Map.entry("ga", IrishStemmer::new),
            Map.entry("it", ItalianStemmer::new), Map.entry("lt", LithuanianStemmer::new), Map.entry("ne", NepaliStemmer::new),
            Map.entry("no", NorwegianStemmer::new), Map.entry("nb", NorwegianStemmer::new),
            Map.entry("nn", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new), Map.entry("ro", RomanianStemmer::new), Map.entry("ru", RussianStemmer::new),
            Map.entry("sr", SerbianStemmer::new), Map.entry("es", SpanishStemmer::new), Map.entry("sv", SwedishStemmer::new),
            Map.entry("ta", TamilStemmer::new), Map.entry("tr", TurkishStemmer::new), Map.entry("yi", YiddishStemmer::new));

    private final Optional<SnowballStemmer> snowball;

    private Stemmer(Optional<SnowballStemmer> snowball) {
        this.snowball = snowball;
    }

    public static Stemmer of(Locale language) {
        return new Stemmer(Optional.ofNullable(LANGUAGES.get(language.getLanguage())).map(Supplier::get));
    }

    /// The stem of a word in lower case, without accents.
    public String stem(String lower) {
        return Spelling.folded(snowball.map(it -> {
            it.setCurrent(lower);
            it.stem();
            return it.getCurrent();
        }).filter(stem -> !stem.isEmpty()).orElse(lower));
    }
}
