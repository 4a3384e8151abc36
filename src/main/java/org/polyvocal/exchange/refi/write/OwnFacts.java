package org.polyvocal.exchange.refi.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.meaning.RuleText;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.Turn;

/// What our records say that REFI-QDA has no place for, as the note of facts. Neither the names of files, which may be those
/// of people, nor the register of names are in it.
final class OwnFacts {
    private final Facts facts = new Facts();

    /// Of everything but the documents, which tell of themselves as their texts are at hand.
    OwnFacts(Study study) {
        study.coders().forEach(coder -> facts.add("coder", coder.id(), coder.colour().hex()));
        study.codebook().codes().forEach(this::code);
        study.casebook().attributes().forEach(attribute -> {
            var cells = new ArrayList<>(List.of(attribute.type().name()));
            cells.addAll(attribute.choices());
            facts.add("attribute", attribute.id(), cells.toArray());
        });
        study.casebook().cases().forEach(this::know);
    }

    Stream<String> lines() {
        return facts.lines();
    }

    private void code(Code code) {
        facts.add("code", code.id(), code.shortName(), code.reference(), code.look().glyph().sign());
        var rule = code.rule();
        if (!RuleText.read(RuleText.write(rule)).equals(rule)) {
            facts.add("rule", code.id(), rule.definition(), rule.applyWhen(), rule.doNotApplyWhen(), rule.example(),
                    rule.source());
        }
    }

    private void know(Case each) {
        if (each.kind() != Case.Kind.INTERVIEW) facts.add("case", each.id(), each.kind().word());
        each.document().ifPresent(document -> facts.add("interview", document, each.id(), each.name()));
        each.within().ifPresent(within -> facts.add("within", each.id(), within));
    }

    void add(Document document, String text) {
        facts.add("document", document.id(), document.text().sha256(), document.set(), document.text().language().toLanguageTag(),
                document.text().words());
        var numbers = new HashMap<Id<Speaker>, Integer>();
        for (var speaker : document.speakers()) {
            numbers.put(speaker.id(), numbers.size());
            facts.add("speaker", document.id(), speaker.id(), speaker.name(), speaker.role().word(),
                    speaker.person().map(Id::toString).orElse(""));
        }
        var points = CodePoints.of(text);
        document.turns().forEach(turn -> turn(document, turn, points, numbers));
    }

    private void turn(Document document, Turn turn, CodePoints points, HashMap<Id<Speaker>, Integer> numbers) {
        var span = points.fromUnits(turn.span());
        var talk = points.fromUnits(turn.talk());
        facts.add("turn", document.id(), turn.speaker().map(numbers::get).map(String::valueOf).orElse(""), span.start(),
                span.end(), talk.start(), talk.end(), turn.time().map(Duration::toNanos).map(String::valueOf).orElse(""));
    }
}
