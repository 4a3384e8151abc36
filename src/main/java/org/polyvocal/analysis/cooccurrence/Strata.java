package org.polyvocal.analysis.cooccurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.polyvocal.analysis.chance.ExactTest;
import org.polyvocal.analysis.chance.ManyTests;
import org.polyvocal.analysis.chance.Stratum;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// The units of a matrix interview by interview, and where each coder's own codings count coder by coder, too: what the
/// exact test needs, since units of one interview are more alike than units of two.
public final class Strata {
    private final Map<Couple, List<Stratum>> strata = new HashMap<>();
    private final Question question;

    private Strata(Question question) {
        this.question = question;
    }

    public static Strata of(List<Page> pages, Question question) {
        var strata = new Strata(question);
        for (var page : pages) strata.alone(page).forEach(each -> strata.add(Matrix.of(List.of(page), each)));
        return strata;
    }

    /// The exact test of whether these two codes are together in more units than chance would bring them.
    public ExactTest test(Code a, Code b) {
        return ExactTest.of(strata.getOrDefault(new Couple(a, b), strata.getOrDefault(new Couple(b, a), List.of())));
    }

    /// The test of each two codes that say something about one another, put right for how many there are.
    public List<Tested> tests() {
        var couples = couples().toList();
        var tests = couples.stream().map(each -> test(each.a(), each.b())).toList();
        var adjusted = ManyTests.benjaminiHochberg(tests.stream().mapToDouble(ExactTest::twoSided).toArray());
        var tested = new ArrayList<Tested>();
        for (var at = 0; at < couples.size(); at++) {
            tested.add(new Tested(couples.get(at).a(), couples.get(at).b(), tests.get(at), adjusted[at]));
        }
        return tested;
    }

    /// @param adjusted the two-sided p value after Benjamini and Hochberg
    public record Tested(Code a, Code b, ExactTest test, double adjusted) {}

    /// Where one of the codes is not, chance has no say.
    private void add(Matrix part) {
        var present = part.codes().stream().filter(code -> part.cell(code, code).units().a() > 0).toList();
        for (var at = 0; at < present.size(); at++) {
            for (var b : present.subList(at + 1, present.size())) {
                var units = part.cell(present.get(at), b).units();
                strata.computeIfAbsent(new Couple(present.get(at), b), _ -> new ArrayList<>())
                        .add(new Stratum(units.all(), units.a(), units.b(), units.both()));
            }
        }
    }

    private Stream<Couple> couples() {
        var codes = question.codes();
        return codes.stream().flatMap(a -> codes.subList(codes.indexOf(a) + 1, codes.size()).stream()
                .filter(b -> !question.isNested(a, b)).map(b -> new Couple(a, b)));
    }

    private Stream<Question> alone(Page page) {
        return switch (question.coders()) {
            case TOGETHER -> Stream.of(question);
            case EACH -> coders(page).stream().map(coder -> question.keeping(coding -> coding.coder().equals(coder)));
        };
    }

    private Collection<Id<Coder>> coders(Page page) {
        Set<Id<Coder>> coders = new LinkedHashSet<>();
        page.codings().stream().filter(question.kept()).map(Coding::coder).forEach(coders::add);
        return coders;
    }

    private record Couple(Code a, Code b) {}
}
