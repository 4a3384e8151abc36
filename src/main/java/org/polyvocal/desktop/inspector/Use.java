package org.polyvocal.desktop.inspector;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;

/// How a code, with what is nested under it, has been used so far.
record Use(int codings, int documents, int allDocuments, Map<ClaimType, Integer> claims) {
    Use {
        claims = Map.copyOf(claims);
    }

    static Use of(Study study, Code code) {
        var branch = study.codebook().branch(code).stream().map(Code::id).collect(Collectors.toSet());
        var documents = new HashSet<Id<Document>>();
        var claims = new EnumMap<ClaimType, Integer>(ClaimType.class);
        var codings = study.codings().filter(coding -> branch.contains(coding.code())).peek(coding -> {
            documents.add(coding.document());
            coding.qualifiers().claim().ifPresent(claim -> claims.merge(claim, 1, Integer::sum));
        }).toList().size();
        return new Use(codings, documents.size(), study.documents().size(), claims);
    }
}
