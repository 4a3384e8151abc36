package org.polyvocal.exchange.turns;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.polyvocal.model.Role;

/// Guesses who asks and who answers. What the front matter or the first words tell comes first, then what the labels say,
/// then how people talk: whoever asks speaks less and ends on a question mark. A doubtful speaker stays `UNKNOWN`; a
/// wrong role would silently leave words out of every count.
public final class Roles {
    private static final int OPENING = 1500;
    private static final int ENOUGH_WORDS = 30;
    private static final Pattern SENTENCE = Pattern.compile("[^.?!\\n]+");
    private static final Pattern INTERVIEWER = Pattern.compile("\\binterviewers?\\b", Pattern.CASE_INSENSITIVE);

    private final Script script;
    private final List<Voice> voices;
    private final Map<String, Role> said = new LinkedHashMap<>();

    private Roles(Script script) {
        this.script = script;
        this.voices = Voice.of(script);
        voices.forEach(voice -> said.put(voice.key(), said(voice)));
    }

    /// What makes two labels the same speaker: blanks and letter case do not tell them apart.
    public static String key(String label) {
        return Labels.key(label);
    }

    /// The role that a word names, as `interviewer` does; nothing where it names none, or leaves it open.
    public static Optional<Role> named(String word) {
        return RoleWords.of(word).filter(role -> role != Role.UNKNOWN);
    }

    /// The speakers of a script by their [#key], in the order in which they first speak, with their roles.
    public static Map<String, Role> of(Script script) {
        return new Roles(script).heard();
    }

    private Role said(Voice voice) {
        var told = script.told();
        if (told.containsKey(voice.key())) return told.get(voice.key());
        return named(voice, told).or(() -> introduced(voice)).or(() -> RoleWords.within(voice.label())).orElse(Role.UNKNOWN);
    }

    /// `FERREIRA` and `Ana` are the Ana Ferreira of the front matter.
    private static Optional<Role> named(Voice voice, Map<String, Role> told) {
        return told.entrySet().stream().filter(entry -> List.of(entry.getKey().split("[ ,]+")).contains(voice.key()))
                .filter(_ -> voice.key().length() > 2).map(Map.Entry::getValue).findFirst();
    }

    /// "The interviewer is Rebecca Wright, assisted by Sandra Johnson": said at the beginning of oral histories.
    private Optional<Role> introduced(Voice voice) {
        var from = script.utterances().getFirst().span().start();
        var opening = script.text().substring(from, Math.min(script.text().length(), from + OPENING));
        var name = Pattern.compile("(?<![\\p{L}:])" + Pattern.quote(voice.key()) + "(?![\\p{L}:])");
        return SENTENCE.matcher(opening).results().map(MatchResult::group)
                .filter(sentence -> INTERVIEWER.matcher(sentence).find())
                .anyMatch(sentence -> name.matcher(sentence.toLowerCase(Locale.ROOT)).find())
                        ? Optional.of(Role.INTERVIEWER)
                        : Optional.empty();
    }

    private Map<String, Role> heard() {
        var roles = new LinkedHashMap<>(said);
        if (voices.size() < 2) return roles;
        var loudest = voices.stream().max(Comparator.comparingInt(Voice::words)).orElseThrow();
        for (var voice : voices) {
            if (isOpen(voice) && asks(voice, loudest)) roles.put(voice.key(), Role.INTERVIEWER);
        }
        if (!roles.containsValue(Role.INTERVIEWER)) return roles;
        for (var voice : voices) {
            if (isOpen(voice) && roles.get(voice.key()) == Role.UNKNOWN && answers(voice, loudest)) {
                roles.put(voice.key(), Role.PARTICIPANT);
            }
        }
        return roles;
    }

    private boolean isOpen(Voice voice) {
        return said.get(voice.key()) == Role.UNKNOWN && !script.told().containsKey(voice.key());
    }

    /// Short turns that end on questions; between two people, very short turns are enough.
    private boolean asks(Voice voice, Voice loudest) {
        if (voice == loudest || loudest.words() < ENOUGH_WORDS || said.containsValue(Role.INTERVIEWER)) return false;
        var share = voice.wordsPerTurn() / loudest.wordsPerTurn();
        return share < 0.6 && voice.asking() >= 0.35 && voice.asking() > 1.5 * loudest.asking()
                || share < 0.25 && (voices.size() == 2 || voice.asking() >= 0.25);
    }

    private static boolean answers(Voice voice, Voice loudest) {
        return voice.asking() < 0.5 && (voice == loudest || voice.words() > 0.05 * loudest.words()
                && voice.wordsPerTurn() > 0.2 * loudest.wordsPerTurn());
    }
}
