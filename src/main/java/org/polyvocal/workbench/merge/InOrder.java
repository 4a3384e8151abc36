package org.polyvocal.workbench.merge;

import java.util.Comparator;
import java.util.List;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Study;

/// The records of a study in an order in which each comes after what it refers to: schools before who is in them, persons
/// before the documents in which they speak, documents before what is known of them.
public final class InOrder {
    private InOrder() {}

    public static List<Entity> of(Study study) {
        return study.entities().map(Entity.class::cast).sorted(Comparator.comparingInt(entity -> rank(study, entity))).toList();
    }

    private static int rank(Study study, Entity entity) {
        return switch (entity) {
            case Project _ -> 0;
            case Coder _ -> 1;
            case Code _ -> 2;
            case Attribute _ -> 3;
            case Case it when it.document().isEmpty() -> 3 + study.casebook().lineage(it).size();
            case Document _ -> 1_000_000;
            case Case _ -> 1_000_001;
            case Coding _ -> 1_000_002;
            case Memo _ -> 1_000_003;
            case Pseudonym _ -> 1_000_004;
            case Keepsake _ -> 1_000_005;
            case Assignment _ -> 1_000_006;
            case SavedSearch _ -> 1_000_007;
            case Relation _ -> 1_000_008;
            case Response _ -> 1_000_009;
            case Finding _ -> 1_000_010;
            case Recording _ -> 1_000_011;
        };
    }
}
