package org.polyvocal.exchange.refi.read;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// The users of a project, those among them whom it names only where they did something.
final class People {
    private final Losses losses;
    private final Map<UUID, Coder> coders = new LinkedHashMap<>();
    private final Instant now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    private Optional<Id<Coder>> owner = Optional.empty();
    private Optional<Instant> begun = Optional.empty();

    People(Losses losses) {
        this.losses = losses;
    }

    void project(Node project) {
        begun = Moments.of(project.attribute("creationDateTime"));
        var creator = project.attribute("creatingUserGUID");
        if (!creator.isBlank()) owner = Optional.of(new Id<>(Guids.of(creator)));
    }

    void add(Node user) {
        var guid = Guids.of(user.attribute("guid"));
        if (coders.containsKey(guid)) {
            losses.dropped("user", Messages.say("exchange.refi.user.twice"));
            return;
        }
        var name = user.attribute("name").strip();
        if (name.isEmpty()) {
            enter(guid);
            return;
        }
        coders.put(guid, coder(guid, name));
        losses.kept("user");
    }

    /// Whoever made this, or, where it does not say so, made what it is in; the project's own user where nobody is named.
    Coder of(Node... nearestFirst) {
        var named = Stream.of(nearestFirst)
                .flatMap(node -> Stream.of(node.attribute("creatingUser"), node.attribute("modifyingUser")))
                .filter(guid -> !guid.isBlank()).findFirst().map(Guids::of);
        return named.map(this::known).orElseGet(this::fallback);
    }

    Instant made(Node... nearestFirst) {
        return Stream.of(nearestFirst)
                .flatMap(node -> Stream.of(node.attribute("creationDateTime"), node.attribute("modifiedDateTime")))
                .flatMap(written -> Moments.of(written).stream()).findFirst().or(() -> begun).orElse(now);
    }

    private Coder known(UUID guid) {
        var known = coders.get(guid);
        return known != null ? known : enter(guid);
    }

    private Coder fallback() {
        if (owner.isPresent()) return known(owner.get().value());
        return coders.isEmpty() ? enter(Guids.derived("user", "unknown")) : coders.values().iterator().next();
    }

    private Coder enter(UUID guid) {
        var coder = coder(guid, Messages.say("exchange.refi.user.name", coders.size() + 1));
        coders.put(guid, coder);
        losses.changed("user", Messages.say("exchange.refi.user.unnamed"));
        return coder;
    }

    private Coder coder(UUID guid, String name) {
        return new Coder(new Id<>(guid), name, Look.PALETTE.get(coders.size() % Look.PALETTE.size()).colour());
    }

    Optional<Id<Coder>> owner() {
        return owner.filter(id -> coders.containsKey(id.value()));
    }

    Map<UUID, Coder> coders() {
        return coders;
    }
}
