package org.polyvocal.exchange.pdf;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells whether a blank stood between two lines in Korean and Thai: a line may end there after any syllable or word, with
/// a blank or without, and shows no hyphen. The words within the lines of the document tell.
final class Syllables {
    /// Syllables on which Korean words often end, those that are words by themselves, and endings that never are.
    private static final String FINAL = "다요는은히을를이가에서고도의로면지게며만니데던한할된될해와과들까죠나든야라려러인적";
    private static final Set<String> SHORT = Set
            .copyOf(List.of(("그 저 더 안 못 또 좀 다 잘 참 꼭 늘 한 두 세 네 몇 제 내 너 수 것 거 때 데 등 곳 점 말 일 집 책 돈 물 밥 분 번 명"
                    + " 년 월 시 개 장 권 왜 뭐 및 전 후 중 간 쪽 줄 채 듯 온 새 헌 첫 매 각 맨 응 네 음").split(" ")));
    private static final Set<String> ENDINGS = Set
            .copyOf(List.of(("요 은 는 을 를 이 가 에 도 의 로 고 서 와 과 만 죠 지 면 며 니다 습니다 어요 아요 거든요 에요 예요 지요 는데 은데"
                    + " 에서 에게 까지 부터 으로 라고 다고 하고 했다 셨다 었다 았다 세요 네요 군요 나요 던 들 들이 들은 들을").split(" ")));
    private static final double SURE = 3;
    private static final double DOUBT = 2;
    private static final int FEWEST = 2;
    private static final double SOME = 0.15;
    private final Set<String> words = new HashSet<>();
    private final Counts pairs = new Counts();
    private final Counts ends = new Counts();
    private final Counts beginnings = new Counts();
    private int blanks;
    private int letters;
    private final boolean breaksWords;

    /// How often something is followed by a blank, and how often not.
    private static final class Counts {
        private final Map<String, int[]> counts = new HashMap<>();

        private void add(String key, boolean apart) {
            counts.computeIfAbsent(key, _ -> new int[2])[apart ? 1 : 0]++;
        }

        private boolean has(String key) {
            return counts.containsKey(key);
        }

        /// What was seen seldom counts little against what is usual.
        private double odds(String key, double usual) {
            var count = counts.getOrDefault(key, new int[2]);
            return Math.log((count[1] + DOUBT * usual) / (count[0] + DOUBT * (1 - usual)));
        }
    }

    /// @param lines the whole document
    /// @param fill  whether lines end only where no further letter fits
    Syllables(List<String> lines, boolean fill) {
        lines.stream().filter(Syllables::isConcerned).forEach(this::learn);
        var seams = IntStream.range(1, lines.size()).filter(at -> concern(lines.get(at - 1), lines.get(at)))
                .mapToObj(at -> known(lines.get(at - 1), lines.get(at))).flatMap(Optional::stream).toList();
        var broken = seams.stream().filter(Seam.NOTHING::equals).count();
        var whole = seams.stream().filter(Seam.BLANK::equals).count();
        this.breaksWords = fill || broken >= FEWEST && broken > SOME * (broken + whole);
    }

    private static boolean isConcerned(String line) {
        return line.codePoints().anyMatch(point -> isHangul(point) || isThai(point));
    }

    private static boolean isHangul(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HANGUL;
    }

    private static boolean isThai(int point) {
        return UnicodeScript.of(point) == UnicodeScript.THAI;
    }

    /// Whether the seam between two lines is one that blanks do not tell.
    static boolean concern(String line, String next) {
        var end = line.codePointBefore(line.length());
        var first = next.codePointAt(0);
        if (isThai(end) && isThai(first)) return true;
        return (isHangul(end) || isHangul(first)) && Character.isLetterOrDigit(end) && Character.isLetterOrDigit(first);
    }

    /// The first and the last word of a line may be parts of one.
    private void learn(String line) {
        var parts = line.split(" +");
        for (var at = 1; at < parts.length - 1; at++) words.add(bare(parts[at]));
        for (var at = 1; at < line.length(); at++) {
            var apart = line.charAt(at) == ' ' && at + 1 < line.length();
            if (line.charAt(at - 1) == ' ' || line.charAt(at) == ' ' && !apart) continue;
            var before = line.substring(at - 1, at);
            var after = apart ? line.substring(at + 1, at + 2) : line.substring(at, at + 1);
            pairs.add(before + after, apart);
            ends.add(before, apart);
            beginnings.add(after, apart);
            if (apart) blanks++;
            else letters++;
        }
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
    }

    Seam between(String line, String next) {
        if (!isThai(next.codePointAt(0)) && !breaksWords) return Seam.BLANK;
        return known(line, next).orElseGet(() -> likely(line, next));
    }

    /// What the words tell.
    private Optional<Seam> known(String line, String next) {
        var before = bare(line.substring(line.lastIndexOf(' ') + 1));
        var after = bare(next.indexOf(' ') < 0 ? next : next.substring(0, next.indexOf(' ')));
        var joined = words.contains(before + after);
        var parted = words.contains(before) && words.contains(after);
        if (joined == parted) return Optional.empty();
        return Optional.of(joined ? Seam.NOTHING : Seam.BLANK);
    }

    private Seam likely(String line, String next) {
        var before = line.substring(line.length() - 1);
        var after = next.substring(0, 1);
        var odds = pairs.has(before + after)
                ? pairs.odds(before + after, usual())
                : ends.odds(before, usual()) + beginnings.odds(after, usual()) - Math.log(usual() / (1 - usual()));
        return odds + habit(line, next) > 0 ? Seam.BLANK : Seam.NOTHING;
    }

    private double usual() {
        return (blanks + 1.0) / (blanks + letters + 2);
    }

    /// What the language tells rather than the document.
    private static double habit(String line, String next) {
        if (isThai(next.codePointAt(0))) return 0;
        var before = line.substring(line.lastIndexOf(' ') + 1);
        var after = bare(next.indexOf(' ') < 0 ? next : next.substring(0, next.indexOf(' ')));
        if (before.length() == 1) return SHORT.contains(before) ? SURE : -SURE;
        if (ENDINGS.contains(after)) return -SURE;
        if (SHORT.contains(after)) return SURE / 2;
        return FINAL.indexOf(before.charAt(before.length() - 1)) >= 0 ? SURE / 2 : -SURE / 2;
    }

    @Override
    public String toString() {
        return words.size() + " words";
    }
}
