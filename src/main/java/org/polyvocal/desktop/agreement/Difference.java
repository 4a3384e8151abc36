package org.polyvocal.desktop.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.analysis.agreement.Disagreement;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// A disagreement as the list shows it.
///
/// @param what  in what the coders differ, in words
/// @param words of the passage
record Difference(Disagreement disagreement, String what, String words) {
    static Difference of(Disagreement it, List<Id<Coder>> pair, Study study, String text) {
        return new Difference(it, what(it, pair, study), it.span().of(text).strip());
    }

    private static String what(Disagreement it, List<Id<Coder>> pair, Study study) {
        var has = it.first().isEmpty() ? pair.get(1) : pair.get(0);
        var name = study.coder(has).map(Coder::name).orElse("");
        return switch (it.kind()) {
            case MISSED -> Messages.say("desktop.agreement.kind.missed.what", name);
            case BOUNDARY -> Messages.say("desktop.agreement.kind.boundary.what", Math.round(100 * it.shared()));
            case OTHER_CODE -> Messages.say("desktop.agreement.kind.other_code.what", name, others(it, study));
        };
    }

    private static String others(Disagreement it, Study study) {
        return it.others().stream().map(Coding::code).distinct()
                .map(code -> study.codebook().code(code).map(Code::name).orElse("")).collect(Collectors.joining(", "));
    }

    String place() {
        var turn = disagreement.document().turnAt(disagreement.span().start()).map(String::valueOf).orElse("");
        return Messages.say("desktop.cell.place", disagreement.document().name(), turn);
    }

    PassageList.Entry entry() {
        return new PassageList.Entry(new Passage(disagreement.document().id(), disagreement.span()),
                disagreement.codings().map(Coding::span).distinct().toList(), coding().map(Coding::id));
    }

    private Optional<Coding> coding() {
        return disagreement.codings().findFirst();
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Difference in " + disagreement.document().id();
    }
}
