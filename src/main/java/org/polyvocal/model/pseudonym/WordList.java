package org.polyvocal.model.pseudonym;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that the program brings along: names to choose from, and what looks like a name and is none.
final class WordList {
    private static final Properties WORDS = read();
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private WordList() {}

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(WordList.class.getResourceAsStream("names.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String list) {
        return split(list, " ").collect(Collectors.toUnmodifiableSet());
    }

    /// All lists of a kind, whatever their language.
    static Set<String> everyLanguage(String kind) {
        return WORDS.stringPropertyNames().stream().filter(name -> name.startsWith(kind + ".")).flatMap(name -> split(name, " "))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> names(String kind, Locale language) {
        return split(of(kind, language), " ").toList();
    }

    static List<String> phrases(String kind, Locale language) {
        return split(of(kind, language), "\\|").toList();
    }

    static String word(String kind, Locale language) {
        return WORDS.getProperty(of(kind, language), "");
    }

    private static String of(String kind, Locale language) {
        return Optional.of(kind + "." + language.getLanguage()).filter(WORDS::containsKey).orElse(kind + "." + ENGLISH);
    }

    private static Stream<String> split(String list, String parting) {
        return Stream.of(WORDS.getProperty(list, "").split(parting)).filter(word -> !word.isEmpty());
    }
}
