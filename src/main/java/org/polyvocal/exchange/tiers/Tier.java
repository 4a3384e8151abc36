package org.polyvocal.exchange.tiers;

import java.util.List;
import java.util.Objects;

/// What is written along the sound in one line.
///
/// @param speaker who speaks in it; empty where the file says only what the tier is called
public record Tier(String name, String speaker, List<Stretch> stretches) {
    public Tier {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(speaker, "speaker");
        stretches = List.copyOf(stretches);
    }

    public boolean hasWords() {
        return stretches.stream().anyMatch(stretch -> stretch.words().codePoints().anyMatch(Character::isLetter));
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Tier of " + stretches.size();
    }
}
