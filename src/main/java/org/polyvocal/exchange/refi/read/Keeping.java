package org.polyvocal.exchange.refi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Manuscript;

/// Facts as keepsakes, in as many pieces as are needed.
final class Keeping {
    private static final int PIECE = 500_000;

    private Keeping() {}

    static Stream<Keepsake> of(Facts facts) {
        var pieces = new ArrayList<Keepsake>();
        var piece = new StringBuilder();
        facts.lines().filter(line -> line.length() < PIECE).forEach(line -> {
            if (piece.length() + line.length() > PIECE) pieces.add(keepsake(piece));
            piece.append(line).append('\n');
        });
        if (!piece.isEmpty()) pieces.add(keepsake(piece));
        return List.copyOf(pieces).stream();
    }

    private static Keepsake keepsake(StringBuilder piece) {
        var content = piece.toString();
        piece.setLength(0);
        return new Keepsake(new Id<>(Guids.derived("facts", Manuscript.sha256(content))), Keepsake.Kind.FACTS, "REFI-QDA",
                content);
    }
}
