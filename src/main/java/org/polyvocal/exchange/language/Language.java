package org.polyvocal.exchange.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Guesses the language of a text by its script, and for Latin and Cyrillic by its commonest words.
public final class Language {
    /// A thousand words: who reads on learns nothing new.
    public static final int SAMPLE = 6_000;
    private static final char LATIN_ENDS = 0x250;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, Set<String>> COMMON = common(
            "en the and of to that it was you in is we i they have with but not this what so",
            "de und die der das ich nicht es ist wir ein dass auch so wie mit auf man sie aber dann haben",
            "fr le la les et de que je est pas un une des pour dans qui vous on avec mais c",
            "es el la los que de y en no es un una por con lo para pero muy como más se",
            "it il che di e non la un per è sono come ma anche con si della questo perché io",
            "pt o a que de e não do da um uma para com os é mas muito eu isso você foi",
            "nl de het een en van ik dat is niet je in op we die zijn maar ook wel met",
            "sv och att det är som jag en på inte för vi har de så med men var den till",
            "da og at det er som jeg en på ikke for vi har de så med men var af hvad",
            "no og at det er som jeg en på ikke for vi har de så med men var av hva",
            "fi ja on se että ei niin kun mutta minä hän ne sitten oli me mitä ole kyllä joka tai myös",
            "hu a az és hogy nem is egy ez van volt de azt mert már csak meg én mi ha vagy",
            "ro și de a în nu că la o cu pe este un din mai am pentru care sunt ce dar",
            "tr ve bir bu da de için ne var ben o çok gibi ama mi daha olarak değil biz sonra her",
            "pl i w nie na się że to z jest do jak ale co po o tak ja już za czy",
            "cs a se na je že to v ale jsem tak jak si do by jako co když už s o",
            "ru и в не на что я с он а как это но мы так по у вот есть было же");

    private Language() {}

    /// English where nothing speaks for another.
    public static Locale of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return byScript(sample).or(() -> byWords(sample)).orElse(Locale.ENGLISH);
    }

    /// Every language that may be guessed, the ones told by their words first.
    public static List<Locale> all() {
        return Stream.concat(COMMON.keySet().stream(), Stream.of("ja", "zh", "ko", "ar", "he", "el", "th", "hi")).map(Locale::of)
                .toList();
    }

    private static Optional<Locale> byScript(String text) {
        if (text.chars().allMatch(unit -> unit < LATIN_ENDS)) return Optional.empty();
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(point -> scripts.merge(script(point), 1, Integer::sum));
        var kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return scripts.entrySet().stream().max(Map.Entry.comparingByValue())
                .flatMap(most -> language(most.getKey(), kana > most.getValue() / 10)).map(Locale::of);
    }

    private static UnicodeScript script(int letter) {
        return letter < LATIN_ENDS ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static Optional<String> language(UnicodeScript script, boolean kana) {
        return switch (script) {
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HAN -> Optional.of(kana ? "ja" : "zh");
            case HANGUL -> Optional.of("ko");
            case ARABIC -> Optional.of("ar");
            case HEBREW -> Optional.of("he");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            case DEVANAGARI -> Optional.of("hi");
            default -> Optional.empty();
        };
    }

    private static Optional<Locale> byWords(String text) {
        var counts = new HashMap<String, Integer>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        return COMMON.entrySet().stream().max(Comparator.comparingInt(entry -> hits(entry.getValue(), counts)))
                .filter(entry -> hits(entry.getValue(), counts) > 0).map(entry -> Locale.of(entry.getKey()));
    }

    private static int hits(Set<String> words, Map<String, Integer> counts) {
        return words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }

    private static Map<String, Set<String>> common(String... lists) {
        var common = new java.util.LinkedHashMap<String, Set<String>>();
        for (var list : lists) {
            var words = List.of(list.split(" "));
            common.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
        return common;
    }
}
