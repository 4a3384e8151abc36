package org.polyvocal.workbench.merge;

import java.util.Locale;
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

/// The kinds of records that are merged, in the order in which they are told: of those that lie on documents and cases,
/// each after what it refers to.
enum Kind {
    CODER, CODE, ATTRIBUTE, CASE, DOCUMENT, RECORDING, CODING, MEMO, PSEUDONYM, KEEPSAKE, ASSIGNMENT, SEARCH, RELATION, RESPONSE, FINDING;

    static Kind of(Entity entity) {
        return switch (entity) {
            case Project _ -> throw new IllegalArgumentException("a project is not merged with another");
            case Coder _ -> CODER;
            case Code _ -> CODE;
            case Attribute _ -> ATTRIBUTE;
            case Case _ -> CASE;
            case Document _ -> DOCUMENT;
            case Recording _ -> RECORDING;
            case Coding _ -> CODING;
            case Memo _ -> MEMO;
            case Pseudonym _ -> PSEUDONYM;
            case Keepsake _ -> KEEPSAKE;
            case Assignment _ -> ASSIGNMENT;
            case SavedSearch _ -> SEARCH;
            case Relation _ -> RELATION;
            case Response _ -> RESPONSE;
            case Finding _ -> FINDING;
        };
    }

    /// As in the lines of a merge.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
