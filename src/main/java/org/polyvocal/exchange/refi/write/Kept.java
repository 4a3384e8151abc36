package org.polyvocal.exchange.refi.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.form.Nodes;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Study;

/// What was kept of the files of other programs.
final class Kept {
    private final Facts facts = new Facts();
    private final List<Node> parts;

    Kept(Study study) {
        study.keepsakes().stream().filter(it -> it.kind() == Keepsake.Kind.FACTS)
                .forEach(it -> facts.addAll(Facts.read(it.content())));
        parts = study.keepsakes().stream().filter(it -> it.kind() == Keepsake.Kind.PART).map(it -> Nodes.of(it.content()))
                .toList();
    }

    Facts facts() {
        return facts;
    }

    /// One word of a fact.
    Optional<String> word(String sort, Object about) {
        return facts.word(sort, about);
    }

    Optional<UUID> guid(String sort, Object about) {
        return word(sort, about).filter(Guids::isGuid).map(Guids::of);
    }

    List<Node> parts(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    List<Node> parts() {
        return parts;
    }
}
