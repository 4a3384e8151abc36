package org.polyvocal.desktop.search.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polyvocal.desktop.search.build.Subject.Chosen;
import org.polyvocal.desktop.search.build.Subject.Typed;
import org.polyvocal.desktop.search.build.Subject.Value;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.words.Messages;

/// What rows can ask about in a study; what it has none of is not offered.
final class Subjects {
    private final Study study;

    private Subjects(Study study) {
        this.study = study;
    }

    static List<Subject> of(Study study) {
        var subjects = new Subjects(study);
        return Stream.concat(typed().stream(), Stream.concat(subjects.chosen(), subjects.attributes())).toList();
    }

    /// Words, an exact phrase, a question in the language itself.
    static List<Subject> typed() {
        return List.of(
                new Typed(said("words"), Messages.say("desktop.search.build.words.prompt"), Spelt::words),
                new Typed(said("phrase"), Messages.say("desktop.search.build.phrase.prompt"), Spelt::phrase),
                new Typed(said("query"), Messages.say("desktop.search.build.query.prompt"), Spelt::query));
    }

    /// Of these the one for a question in the language itself.
    static Subject query(List<Subject> subjects) {
        return subjects.stream().filter(subject -> subject.label().equals(said("query"))).findFirst().orElseThrow();
    }

    private Stream<Subject> chosen() {
        var documents = study.documents();
        var speakers = documents.stream().flatMap(document -> document.speakers().stream()).map(Speaker::name);
        return Stream.<Subject>of(
                new Chosen(said("code"), codes()),
                new Chosen(said("speaker"), named("speaker", speakers)),
                new Chosen(said("role"), listed("role", "desktop.role.", Role.INTERVIEWER, Role.PARTICIPANT)),
                new Chosen(said("coder"), named("coder", study.coders().stream().map(Coder::name))),
                new Chosen(said("claim"), listed("claim", "desktop.claim.", ClaimType.values())),
                new Chosen(said("stance"), listed("stance", "desktop.search.build.stance.", Stance.values())),
                new Chosen(said("transcript"), named("doc", documents.stream().map(Document::name))))
                .filter(subject -> !(subject instanceof Chosen(_, var values)) || !values.isEmpty());
    }

    private List<Value> codes() {
        var codebook = study.codebook();
        return codebook.codes().stream().map(code -> new Value(label(codebook, code), Spelt.code(codebook, code))).toList();
    }

    /// Its own name first, as the end of a long path would not be seen.
    private static String label(Codebook codebook, Code code) {
        return codebook.parent(code)
                .map(parent -> Messages.say("desktop.search.build.code", code.name(), codebook.path(parent)))
                .orElseGet(code::name);
    }

    /// A name with a quotation mark in it cannot be said in the language.
    private Stream<Subject> attributes() {
        return study.casebook().attributes().stream().filter(attribute -> !Spelt.hasQuote(attribute.name()))
                .flatMap(this::attribute);
    }

    private Stream<Subject> attribute(Attribute attribute) {
        var label = Messages.say("desktop.search.build.attribute", attribute.name());
        var field = Spelt.attribute(attribute.name());
        if (attribute.type() == AttributeType.NUMBER || attribute.type() == AttributeType.DATE) {
            return Stream.of(new Typed(label, Messages.say("desktop.search.build.range.prompt"),
                    typed -> Spelt.named(field, typed)));
        }
        var values = named(field, study.casebook().values(attribute).stream());
        return values.isEmpty() ? Stream.empty() : Stream.of(new Chosen(label, values));
    }

    private static List<Value> named(String field, Stream<String> names) {
        return names.map(String::strip).filter(Predicate.not(String::isEmpty)).distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER).map(name -> new Value(name, Spelt.named(field, name))).toList();
    }

    private static List<Value> listed(String field, String keys, Enum<?>... values) {
        var listed = new ArrayList<Value>();
        for (var value : values) {
            var word = value.name().toLowerCase(Locale.ROOT);
            listed.add(new Value(Messages.say(keys + word), Spelt.named(field, word)));
        }
        return listed;
    }

    private static String said(String subject) {
        return Messages.say("desktop.search.build.subject." + subject);
    }
}
