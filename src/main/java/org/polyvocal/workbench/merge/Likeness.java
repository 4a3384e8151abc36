package org.polyvocal.workbench.merge;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.SavedSearch;

/// One of their records under the identity of ours: what is left that differs is what they say differently.
final class Likeness {
    private Likeness() {}

    /// @param ours what it is the same thing as
    static Entity of(Entity theirs, Entity ours) {
        return switch (theirs) {
            case Project it -> it;
            case Coder it -> new Coder(id(ours), it.name(), it.colour());
            case Code it -> of(it, (Code) ours);
            case Attribute it -> of(it, (Attribute) ours);
            case Case it -> of(it, (Case) ours);
            case Document it -> of(it, (Document) ours);
            case Recording _ -> ours; // where it lies is everybody’s own
            case Coding it -> of(it, (Coding) ours);
            case Memo it -> of(it, (Memo) ours);
            case Pseudonym it -> new Pseudonym(id(ours), it.name(), it.variants(), it.replacement(), it.kind());
            case Assignment it -> new Assignment(id(ours), it.document(), it.coder(), it.draw(), ((Assignment) ours).given());
            case SavedSearch it -> new SavedSearch(id(ours), it.name(), it.query());
            case Relation it -> new Relation(id(ours), it.name(), it.direction(), it.scale());
            case Response it -> new Response(id(ours), it.relation(), it.person(), it.given(), it.ties());
            case Finding it -> new Finding(id(ours), it.name(), it.assertion(), it.strength(), it.survey(), it.note(),
                    it.evidence());
            case Keepsake it -> new Keepsake(id(ours), it.kind(), it.subject(), it.content());
        };
    }

    /// Where a code stands among its siblings is everybody's own.
    private static Code of(Code it, Code ours) {
        var position = it.parent().equals(ours.parent()) ? ours.position() : it.position();
        return new Code(ours.id(), it.parent(), it.reference(), it.name(), it.shortName(), it.look(), it.rule(), position);
    }

    /// The same text read twice has its speakers under other ids; those that are there stay, and so does where it came from.
    private static Document of(Document it, Document ours) {
        if (!it.id().equals(ours.id())) return ours;
        return new Document(it.id(), it.name(), it.set(), ours.source(), ours.text(), it.speakers(), it.turns(), ours.added());
    }

    /// Answers of both sides must be of its type, and among its choices.
    private static Attribute of(Attribute it, Attribute ours) {
        if (it.type() != ours.type()) return new Attribute(ours.id(), it.name(), AttributeType.TEXT, List.of());
        var choices = Stream.concat(ours.choices().stream(), it.choices().stream()).distinct().toList();
        return new Attribute(ours.id(), it.name(), it.type(), choices);
    }

    /// What is known of an interview stays with our text of it.
    private static Case of(Case it, Case ours) {
        if (it.document().isPresent() != ours.document().isPresent()) return ours;
        return new Case(ours.id(), it.name(), it.kind(), it.within(), ours.document(), it.values());
    }

    /// What lies on another text of the document stays where it lies on ours.
    private static Coding of(Coding it, Coding ours) {
        if (!it.document().equals(ours.document())) return ours;
        return new Coding(ours.id(), it.passage(), it.code(), it.coder(), ours.created(), it.qualifiers(), it.weight(),
                it.memo());
    }

    private static Memo of(Memo it, Memo ours) {
        var isElsewhere = !it.document().equals(ours.document());
        return new Memo(ours.id(), ours.document(), isElsewhere ? ours.span() : it.span(), it.code(), it.coder(), ours.created(),
                it.text());
    }

    @SuppressWarnings("unchecked") // both are records of one kind
    private static <T> Id<T> id(Entity ours) {
        return (Id<T>) ours.id();
    }
}
