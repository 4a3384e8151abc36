package org.polyvocal.index;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Span;

/// How fast the index is with 1,200 interviews of 8,000 words and 250,000 codings of 300 codes.
@Tag("bench")
class IndexBenchTest {
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 1200);
    private static final int WORDS = 8000;
    private static final int CODINGS = DOCUMENTS * 250_000 / 1200;
    private static final int ROUNDS = 60;
    private static final List<String> SEARCHES = List.of("the", "school", "\"school\"", "\"of the\"", "\"in the school\"", "tr*",
            "t*", "*ship", "*ing", "tr?st*", "collab~", "trust~1", "/(tr|sch).*s/", "\"school trust\"~5", "the OR of",
            "trust AND school", "school NOT trust", "the code:C007", "the -role:interviewer", "code:C007", "memo:trust",
            "speaker:Ana trust", "trust INSIDE code:C007", "the WITHIN TURN trust", "code:C007 OVERLAPS code:C008",
            "school WITHIN SENTENCE trust", "trust FOLLOWED BY 2 TURNS leadership");
    private static final List<String> CODINGS_ASKED = List.of("the", "school", "\"in the school\"", "tr*", "code:C007",
            "coder:Ana",
            "role:participant", "school NOT code:C007", "doc:D1*");
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
    private final Interviews interviews = new Interviews();
    private final String[] vocabulary = new String[60_000];
    private final double[] zipf = new double[vocabulary.length];

    @Test
    void answersWhileAPersonTypes(@TempDir Path folder) throws Exception {
        var codes = generate();
        try (var index = StudyIndex.open(folder, interviews::text)) {
            time("rebuild", () -> {
                index.rebuild(interviews.study(), interviews.number(), Progress.UNWATCHED);
                return 0L;
            });
            System.out.printf("folder: %d MB%n", size(folder) >> 20);
            time("warm", () -> {
                index.warm();
                return 0L;
            });
            for (var query : SEARCHES) measure("search    " + query, () -> search(index, query));
            for (var query : CODINGS_ASKED) measure("codings   " + query, () -> codings(index, query));
            measure("make and follow one coding", () -> follow(index, codes, ""));
            measure("make and follow one coding with a memo", () -> follow(index, codes, "trust and memory"));
            measure("search after it", () -> search(index, "the"));
        }
        opensAgain(folder);
    }

    private void opensAgain(Path folder) {
        time("open", () -> {
            try (var again = StudyIndex.open(folder, interviews::text)) {
                return time("first hits", () -> search(again, "the"));
            }
        });
    }

    private long search(StudyIndex index, String query) {
        return index.search(index.parse(query, interviews.study()), interviews.study(), 100).total();
    }

    private long codings(StudyIndex index, String query) {
        return index.codings(index.parse(query, interviews.study()), interviews.study()).size();
    }

    private long follow(StudyIndex index, List<Code> codes, String memo) {
        addCoding(codes, memo);
        index.follow(interviews.since((int) interviews.number() - 1).getFirst(), interviews.study());
        return index.number();
    }

    private long time(String what, Supplier<Long> work) {
        var start = System.nanoTime();
        var result = work.get();
        System.out.printf(Locale.ROOT, "%-45s %8.1f ms %10d%n", what, (System.nanoTime() - start) / 1e6, result);
        return result;
    }

    private void measure(String what, Supplier<Long> work) {
        var times = new long[ROUNDS];
        var result = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var start = cpuTime();
            result = work.get();
            times[round] = cpuTime() - start;
        }
        var first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-45s first %7.1f  p50 %7.2f  most %7.2f ms %10d%n", what, first / 1e6,
                times[ROUNDS / 2] / 1e6, times[ROUNDS - 1] / 1e6, result);
    }

    /// Of this thread, so that a busy machine tells the same as an idle one.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private List<Code> generate() {
        words();
        var edits = new ArrayList<Edit>();
        for (var number = 0; number < DOCUMENTS; number++) {
            edits.add(new Edit.Add(interviews.read(Id.next(), "D" + number, "", Locale.ENGLISH, transcript())));
        }
        interviews.perform(edits);
        var codes = new ArrayList<Code>();
        for (var number = 0; number < 300; number++) codes.add(interviews.code("C%03d".formatted(number)));
        var coders = List.of(interviews.coder("Ana"), interviews.coder("Ben"));
        var codings = new ArrayList<Edit>();
        for (var number = 0; number < CODINGS; number++)
            codings.add(new Edit.Add(coding(codes, coders, number % 20 == 0 ? "trust" : "")));
        interviews.perform(codings);
        return codes;
    }

    private void addCoding(List<Code> codes, String memo) {
        interviews.perform(List.of(new Edit.Add(coding(codes, interviews.study().coders(), memo))));
    }

    private Coding coding(List<Code> codes, List<Coder> coders, String memo) {
        var documents = interviews.study().documents();
        Document document = documents.get(random.nextInt(documents.size()));
        var start = random.nextInt(document.text().length() - 400);
        var span = new Span(start, start + 20 + random.nextInt(380));
        var code = codes.get(random.nextInt(codes.size()));
        return Interviews.coding(new Passage(document.id(), span), code, coders.get(random.nextInt(coders.size()))).noted(memo);
    }

    private void words() {
        var known = List.of("the", "of", "and", "to", "in", "a", "I", "don’t", "school", "trust", "trusting", "leadership",
                "collaborate", "being", "schools");
        var endings = List.of("", "ing", "ed", "s", "ship", "er", "ly");
        var sum = 0.0;
        for (var at = 0; at < vocabulary.length; at++) {
            vocabulary[at] = at < known.size() ? known.get(at) : syllables() + endings.get(random.nextInt(endings.size()));
            sum += 1.0 / Math.pow(at + 6.0, 1.15);
            zipf[at] = sum;
        }
    }

    private String syllables() {
        var word = new StringBuilder();
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            word.append("bcdfghjklmnprstvw".charAt(random.nextInt(17))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private String transcript() {
        var text = new StringBuilder("Interview\n\n");
        for (var words = 0; words < WORDS;) {
            text.append(random.nextInt(3) == 0 ? "Q: " : "Ana: ");
            for (var left = 8 + random.nextInt(120); left > 0; left--, words++) {
                text.append(word()).append(random.nextInt(12) == 0 ? ". " : " ");
            }
            text.append("end.\n\n");
        }
        return text.toString();
    }

    private String word() {
        var at = Arrays.binarySearch(zipf, random.nextDouble() * zipf[zipf.length - 1]);
        return vocabulary[at < 0 ? Math.min(-at - 1, vocabulary.length - 1) : at];
    }

    private static long size(Path folder) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
