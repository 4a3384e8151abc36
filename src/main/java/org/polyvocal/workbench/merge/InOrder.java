package org.polyvocal.workbench.merge;

import java.util.Comparator;
import java.util.List;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Project;
import org.polyvocal.model.Study;

/// The records of a study in an order in which each comes after what it refers to: schools before who is in them, persons
/// before the documents in which they speak, documents before what is known of them.
public final class InOrder {
    private InOrder() {}

    public static List<Entity> of(Study study) {
        return study.entities().map(Entity.class::cast).sorted(Comparator.comparingInt(entity -> rank(study, entity))).toList();
    }

    /// After documents and what is known of them the order of the kinds will do.
    private static int rank(Study study, Entity entity) {
        return switch (entity) {
            case Project _,Coder _,Code _,Attribute _ -> 0;
            case Case it when it.document().isEmpty() -> study.casebook().lineage(it).size();
            case Document _ -> 1_000_000;
            default -> 1_000_000 + Kind.of(entity).ordinal();
        };
    }
}
