package org.polyvocal.workbench.gate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
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
import org.polyvocal.model.Study;
import org.polyvocal.model.pseudonym.Place;
import org.polyvocal.model.words.Messages;

/// Says in words where something stands in a study: “the text of ‘Interview 3’”.
public final class Whereabouts {
    private final Study study;
    private final Map<Id<?>, Entity> records = new HashMap<>();

    public Whereabouts(Study study) {
        this.study = study;
        study.entities().forEach(entity -> records.put(entity.id(), entity));
    }

    /// In which record something stands.
    public Optional<Entity> record(Place place) {
        return Optional.ofNullable(records.get(place.record()));
    }

    public String of(Place place) {
        var part = place.part().name().toLowerCase(Locale.ROOT);
        return switch (records.get(place.record())) {
            case Document it -> Messages.say("workbench.where.document." + part, it.name());
            case Recording it -> Messages.say("workbench.where.recording", name(it.document()));
            case Coding it -> Messages.say("workbench.where.coding", name(it.document()));
            case Memo it -> it.document().map(document -> Messages.say("workbench.where.memo.document", name(document)))
                    .orElseGet(() -> Messages.say("workbench.where.memo"));
            case Code it -> Messages.say("workbench.where.code", it.shortName());
            case Case it -> Messages.say("workbench.where.case", it.name());
            case Attribute it -> Messages.say("workbench.where.attribute", it.name());
            case SavedSearch _ -> Messages.say("workbench.where.search");
            case Keepsake _ -> Messages.say("workbench.where.kept");
            case Project _ -> Messages.say("workbench.where.project");
            case Relation it -> Messages.say("workbench.where.relation", it.name());
            case Finding it -> Messages.say("workbench.where.finding", it.name());
            case Coder _,Pseudonym _,Assignment _,Response _ -> Messages.say("workbench.where.project");
            case null -> Messages.say("workbench.where.project");
        };
    }

    private String name(Id<Document> document) {
        return study.document(document).map(Document::name).orElse("");
    }
}
