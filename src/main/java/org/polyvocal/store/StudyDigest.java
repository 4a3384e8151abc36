package org.polyvocal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Study;
import org.polyvocal.store.records.Json;
import org.polyvocal.store.records.RecordText;

/// One checksum over all records of a study, in whatever order they were made.
final class StudyDigest {
    private StudyDigest() {}

    static String of(Study study) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            study.entities().sorted(Comparator.comparing(RecordText::kind).thenComparing(it -> it.id().toString()))
                    .forEachOrdered(it -> digest.update(line(it).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(Entity entity) {
        return RecordText.kind(entity) + " " + Json.write(RecordText.object(entity)) + "\n";
    }
}
