package org.polyvocal.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Cover;
import org.polyvocal.report.page.Fact;

/// What a report is made from, and when: enough to make it again.
///
/// @param change  the number of the last change in the journal
/// @param program its name and version
public record Origin(Study study, long change, ZonedDateTime made, String program) {
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int NAMES_THAT_FIT = 4;

    public Origin {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(program, "program");
    }

    /// The first page.
    ///
    /// @param more what only this kind of report has to say
    Cover cover(String title, List<Fact> more) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Messages.say("report.fact.documents"), Counts.number(study.documents().size())));
        facts.add(new Fact(Messages.say("report.fact.codings"), Counts.number(study.codings().count())));
        facts.add(new Fact(Messages.say("report.fact.codes"), Counts.number(study.codebook().size())));
        facts.add(new Fact(Messages.say("report.fact.coders"), coders()));
        facts.addAll(more);
        facts.add(new Fact(Messages.say("report.fact.made"), MADE.format(made)));
        facts.add(new Fact(Messages.say("report.fact.from"), Messages.say("report.fact.change", change)));
        facts.add(new Fact(Messages.say("report.fact.program"), program));
        return new Cover(title, study.project().name(), study.project().note(), facts);
    }

    private String coders() {
        var coders = study.coders();
        return coders.size() > NAMES_THAT_FIT
                ? Counts.number(coders.size())
                : coders.stream().map(Coder::name).collect(Collectors.joining(", "));
    }
}
