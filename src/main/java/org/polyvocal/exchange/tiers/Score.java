package org.polyvocal.exchange.tiers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.speech.Speech;
import org.polyvocal.exchange.speech.Speeches;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Messages;

/// The tiers of one recording together, as in music. What is written in them follows one another by when it begins, and
/// consecutive stretches of one speaker are one turn. Tiers that analyse the talk are left out, and said to be.
public final class Score {
    /// How aligning programs mark that nobody speaks.
    private static final Set<String> SILENT = Set.of("sil", "sp", "<sil>", "<p:>", "<eps>", "<p>", "<sp>");
    private final List<Tier> tiers;
    private final List<Tier> talk;

    public Score(List<Tier> tiers) {
        this.tiers = tiers.stream().filter(Tier::hasWords).toList();
        this.talk = talk(this.tiers);
    }

    public boolean isEmpty() {
        return talk.isEmpty();
    }

    /// @param attributes what the file tells beside the tiers
    public Script script(Map<String, String> attributes) {
        var said = talk.stream()
                .flatMap(tier -> tier.stretches().stream().filter(Score::isSaid).map(stretch -> speech(tier, stretch)))
                .sorted(Comparator.comparing(speech -> speech.start().orElseThrow())).toList();
        var all = new LinkedHashMap<>(attributes);
        leftOut().ifPresent(names -> all.put(Messages.say("exchange.tiersLeftOut"), names));
        return Speeches.whereEachIsNamed(said, Messages.say("exchange.convention.tiers")).attributed(all);
    }

    /// Where every tier seems to stand beside the talk, there is none for it to stand beside.
    private static List<Tier> talk(List<Tier> tiers) {
        var told = tiers.stream().filter(tier -> !new TierName(tier.name()).isAside()).toList();
        var whole = told.stream().filter(tier -> !new TierName(tier.name()).isWordByWord()).toList();
        return !whole.isEmpty() ? whole : told.isEmpty() ? tiers : told;
    }

    private static boolean isSaid(Stretch stretch) {
        return !stretch.words().isEmpty() && !SILENT.contains(stretch.words());
    }

    private static Speech speech(Tier tier, Stretch stretch) {
        var speaker = tier.speaker().isEmpty() ? new TierName(tier.name()).speaker(tier.name()) : tier.speaker();
        return Speech.of(speaker, Optional.of(stretch.start()), Optional.of(stretch.end()), stretch.words());
    }

    private Optional<String> leftOut() {
        var names = tiers.stream().filter(tier -> !talk.contains(tier)).map(Tier::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
