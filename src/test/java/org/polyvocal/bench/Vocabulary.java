package org.polyvocal.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The words of an invented language that looks like English: the commonest are English, the long tail is made of
/// syllables, shorter words first. How often a word comes follows Zipf's law.
final class Vocabulary {
    private static final int SIZE = 60_000;
    private static final List<String> SMALL = words("""
            the and to of a in that it we is you they for on was with but not as so be have this are at do what just or if
            there all when can he she one from would who because which them their were an my really then think know
            people had been about will out like more some no could how get got did said very your our us it's don't that's
            I'm we're didn't they're has than other also into now only over much where should see even way any those go
            going back up make made need want well yes maybe sometimes always never every each both few most own same too
            still again after before during without between against until through under while since although perhaps
            quite rather almost already ever enough actually probably usually together within towards""");
    private static final List<String> PLAIN = words("""
            school teacher pupil head deputy classroom lesson team meeting staffroom governor parent community department
            subject year group phase leader leadership trust decision responsibility role agenda minutes vote budget money
            time timetable cover planning policy change plan project initiative vision goal target data progress result
            test exam inspection report feedback observation coaching mentor mentoring training course workshop practice
            evidence reading writing mathematics science music art language history support help question answer idea
            problem solution conflict agreement argument discussion conversation email corridor door kitchen table office
            morning afternoon evening week term summer winter behaviour attendance assembly trip library garden building
            assistant cleaner caretaker secretary cook nurse driver volunteer neighbour village town city church mosque
            hospital shop street bus car phone computer website story example moment reason chance pressure stress worry
            hope fear anger joy pride respect power voice authority control freedom choice permission rule habit value
            belief culture identity belonging tradition experience knowledge skill expert colleague friend stranger
            newcomer mother father child children family sister brother network partnership university research
            interview survey letter document folder paper board wall window floor room hall field sport football choir
            orchestra garden food lunch breakfast break playground gate road weather rain snow sun""");
    private static final List<String> ONSETS = words(
            "b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sl st str th tr sh ch qu");
    private static final List<String> VOWELS = words("a e i o u ai ea ee oa ou oo");
    private static final List<String> CODAS = words("b d g k l m n p r s t ck ld ll mp nd ng nt rd rn rt sh ss st th");
    private static final List<String> ENDINGS = List.of("", "", "", "ing", "ed", "er", "ly", "ness", "tion", "s", "s", "al",
            "ment");

    private final List<String> words;
    private final double[] reach;

    private Vocabulary(List<String> words) {
        this.words = words;
        this.reach = new double[words.size()];
        var sum = 0.0;
        for (var rank = 0; rank < reach.length; rank++) reach[rank] = sum += 1 / Math.pow(rank + 5.0, 1.25);
    }

    static Vocabulary of(long seed) {
        var random = new SplittableRandom(seed);
        var words = new LinkedHashSet<String>(SIZE * 2);
        words.addAll(SMALL);
        words.addAll(PLAIN);
        while (words.size() < SIZE) words.add(invented(random, Math.pow(words.size() / (double) SIZE, 0.4)));
        return new Vocabulary(List.copyOf(words));
    }

    /// A word, the common ones more often.
    String any(RandomGenerator random) {
        var at = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, words.size() - 1));
    }

    /// The word of this rank, from 0 for the commonest.
    String ranked(int rank) {
        return words.get(rank);
    }

    /// The plain nouns, of which codes are named.
    static List<String> nouns() {
        return PLAIN;
    }

    /// @param rarity from 0 to 1; rare words are longer
    private static String invented(RandomGenerator random, double rarity) {
        var dice = random.nextDouble();
        var syllables = dice > rarity + 0.1 ? 1 : dice > rarity - 0.3 ? 2 : 3;
        var word = new StringBuilder();
        for (var at = 1; at <= syllables; at++) {
            word.append(one(random, ONSETS)).append(one(random, VOWELS));
            if (at == syllables || random.nextDouble() < 0.3) word.append(one(random, CODAS));
        }
        return word.append(one(random, ENDINGS)).toString();
    }

    static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
