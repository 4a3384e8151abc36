package org.polyvocal.workbench.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Subject;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Unitization;
import org.polyvocal.analysis.agreement.unitizing.AlphaU;
import org.polyvocal.analysis.agreement.unitizing.Continuum;
import org.polyvocal.analysis.agreement.unitizing.UnitizedAlpha;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;

/// Agreement of coders who chose their own boundaries, line by line: each code; each theme, whose codes are taken for a set of
/// codes that exclude one another; and the themes themselves as such a set.
public final class UnitizingLines {
    private static final Value OVERLAPPING = Value.undefined("analysis.agreement.overlapping");

    private final Agreements agreements;
    private final Settings settings;
    private final Unitization unitization;

    private UnitizingLines(Agreements agreements, Settings settings) {
        this.agreements = agreements;
        this.settings = settings;
        this.unitization = agreements.unitization(settings);
    }

    /// Unit and rule of the settings have no meaning here.
    public static Stream<Line> of(Agreements agreements, Settings settings) {
        return new UnitizingLines(agreements, settings).lines();
    }

    private Stream<Line> lines() {
        var terms = agreements.terms(settings.by(Unit.CHARACTER, settings.rule()));
        var codebook = agreements.study().codebook();
        var themes = codebook.codes().stream().filter(code -> !codebook.children(code).isEmpty()).toList();
        return terms.groups().stream().flatMap(group -> Stream.of(
                terms.subjects().stream().flatMap(subject -> code(subject, group)),
                themes.stream()
                        .flatMap(theme -> domain(codebook.path(theme), Subject.rolledUp(codebook.children(theme), codebook),
                                group)),
                codebook.roots().size() < 2
                        ? Stream.<Line>empty()
                        : domain(Line.ALL, Subject.rolledUp(codebook.roots(), codebook), group))
                .flatMap(lines -> lines));
    }

    private Stream<Line> code(Subject subject, int[] group) {
        var continuum = unitization.continuum(List.of(subject), group);
        if (continuum.isEmpty()) return Stream.of();
        var whole = continuum.get();
        var alpha = UnitizedAlpha.of(whole);
        var about = new About(path(subject.code()), names(group), whole.length());
        return Stream.of(about.line("u_alpha", alpha.all(), ""),
                about.line("bar_u_alpha", alpha.relevant(), say("single", "c-α-binary")),
                about.line("alphaU2004", AlphaU.of(whole).of(0), ""));
    }

    /// @param values codes that exclude one another
    private Stream<Line> domain(String path, List<Subject> values, int[] group) {
        var continuum = unitization.continuum(values, group);
        var about = new About(path, names(group), continuum.map(Continuum::length).orElse(0L));
        if (continuum.isEmpty()) return Stream.of(about.line("cu_alpha", OVERLAPPING, ""));
        var alpha = UnitizedAlpha.of(continuum.get());
        var domain = Stream.of(
                about.line("cu_alpha", alpha.meeting(), say("domain", path.equals(Line.ALL) ? "Cu-α" : "cu-α")),
                about.line("cu_coverage", alpha.coverage(), say("covered")));
        return Stream.concat(domain, IntStream.range(0, values.size()).boxed().flatMap(value -> {
            var own = new About(path(values.get(value).code()), about.coders, about.length);
            return Stream.of(own.line("k_u_alpha", alpha.of(value), say("single", "csu-α")),
                    own.line("k_coverage", alpha.coverage(value), say("covered")));
        }));
    }

    private record About(String path, String coders, long length) {
        Line line(String measure, Value value, String note) {
            return new Line(path, coders, length, 0, measure, value, Optional.empty(), "").noted(note);
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "About " + length + " characters";
        }
    }

    private String path(Code code) {
        return agreements.study().codebook().path(code);
    }

    private String names(int[] group) {
        return agreements.names(IntStream.of(group).mapToObj(settings.coders()::get).toList(), Line.BETWEEN);
    }

    private static String say(String what, Object... words) {
        return Messages.say("workbench.agreement." + what, words);
    }
}
