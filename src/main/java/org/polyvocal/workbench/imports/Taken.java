package org.polyvocal.workbench.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Problem;

/// A transcript ready to be stored, as it was read or as somebody decided.
///
/// @param persons the names of the cases whose voices the speakers are
record Taken(Reading reading, Document document, Map<Id<Speaker>, String> persons, Map<String, String> attributes,
        List<Remark> remarks) {
    static Taken asRead(Reading reading) {
        return new Taken(reading, reading.document(), Map.of(), reading.attributes(), reading.remarks());
    }

    /// @throws Problem when the file is no longer the one that was looked at
    static Taken of(ReadFile file, Decision decision) {
        file.problem().ifPresent(problem -> {
            throw problem;
        });
        var contents = decision.contents();
        if (!file.original().equals(contents.head().source().sha256()) || decision.of().place() >= file.readings().size()) {
            throw new Problem("workbench.import.changed", contents.head().source().file());
        }
        var reading = marked(file.readings().get(decision.of().place()), contents.convention());
        return new Cast(reading.document(), decision).taken(reading);
    }

    /// @param convention by which the turns are to be found
    static Reading marked(Reading asFound, String convention) {
        return asFound.convention().equals(convention) ? asFound : Transcripts.marked(asFound, convention);
    }

    /// The speakers of a document as they were decided, in the making.
    private static final class Cast {
        private final Document document;
        private final Decision decision;
        private final Map<String, Speaker> byName = new LinkedHashMap<>();
        private final Map<Id<Speaker>, Id<Speaker>> became = new HashMap<>();
        private final Map<Id<Speaker>, String> persons = new HashMap<>();

        Cast(Document document, Decision decision) {
            this.document = document;
            this.decision = decision;
            document.speakers().forEach(speaker -> cast(speaker, casting(speaker)));
        }

        private Casting casting(Speaker speaker) {
            return decision.speakers().stream().filter(casting -> casting.label().equals(speaker.name())).findFirst()
                    .orElseGet(() -> new Casting(speaker.name(), speaker.name(), speaker.role(), Optional.empty()));
        }

        private void cast(Speaker speaker, Casting casting) {
            var one = byName.computeIfAbsent(Naming.folded(casting.name()),
                    _ -> speaker.named(casting.name().strip()).as(casting.role()));
            became.put(speaker.id(), one.id());
            casting.person().ifPresent(person -> persons.putIfAbsent(one.id(), person));
        }

        Taken taken(Reading reading) {
            var decided = document.named(decision.name().strip()).inSet(decision.set().strip()).revised(
                    inLanguage(decision.language()), new ArrayList<>(byName.values()),
                    document.turns().stream().map(this::recast).toList());
            return new Taken(reading, decided, persons, decision.attributes(),
                    decision.remarks() ? reading.remarks() : List.of());
        }

        private TextProfile inLanguage(Locale language) {
            var text = document.text();
            return new TextProfile(text.sha256(), text.length(), text.characters(), text.words(), language);
        }

        private Turn recast(Turn turn) {
            return new Turn(turn.speaker().map(became::get), turn.span(), turn.talk(),
                    decision.times() ? turn.time() : Optional.empty());
        }
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Taken " + document;
    }
}
