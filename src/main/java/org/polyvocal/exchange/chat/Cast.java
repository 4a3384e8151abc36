package org.polyvocal.exchange.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polyvocal.model.Role;

/// Who takes part, and what else the head of a CHAT file tells.
final class Cast {
    private static final Set<String> TECHNICAL = Set.of("utf8", "begin", "font", "colorwords", "window", "options",
            "participants",
            "id", "end");
    private static final Set<String> ASKING = Set.of("investigator", "interviewer", "examiner", "clinician", "host");
    private static final Set<String> ANSWERING = Set.of("participant", "subject", "informant", "narrator", "respondent",
            "target_child", "target_adult", "patient", "guest", "interviewee");
    private static final List<String> ID = List.of("", "corpus", "", "age", "sex", "group", "background", "role", "education",
            "custom");

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    /// @param head what stands before the talk
    Cast(List<Tier> head) {
        for (var tier : head) {
            if (tier.is("Participants")) participants(tier.content());
            else if (tier.is("ID")) participant(tier.content().split("\\|"));
            else if (!TECHNICAL.contains(tier.name().toLowerCase(Locale.ROOT))) put(tier.name(), tier.content());
        }
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /// By code in small letters.
    Map<String, Role> roles() {
        return roles;
    }

    /// `CHI Ross Target_Child, MOT Mother`: a code, perhaps a name, a role.
    private void participants(String content) {
        for (var each : content.split(",")) {
            var words = each.strip().split("\\s+");
            if (words.length > 2) put(words[0] + " name", words[1]);
            if (words.length > 1) role(words[0], words[words.length - 1]);
        }
    }

    private void participant(String[] fields) {
        if (fields.length < 3) return;
        put("Corpus", fields[1]);
        for (var at = 3; at < Math.min(fields.length, ID.size()); at++) {
            if (ID.get(at).equals("role")) role(fields[2].strip(), fields[at].strip());
            else put(fields[2].strip() + " " + ID.get(at), fields[at]);
        }
    }

    private void role(String code, String role) {
        if (code.isEmpty() || role.isEmpty()) return;
        attributes.putIfAbsent(code + " role", role.replace('_', ' '));
        var word = role.toLowerCase(Locale.ROOT);
        if (ASKING.contains(word)) roles.put(code.toLowerCase(Locale.ROOT), Role.INTERVIEWER);
        if (ANSWERING.contains(word)) roles.put(code.toLowerCase(Locale.ROOT), Role.PARTICIPANT);
    }

    /// A header that stands twice, as comments do, is one attribute.
    private void put(String name, String value) {
        var plain = value.replaceAll("\\s+", " ").replaceFirst("[\\s:;]+$", "").strip();
        if (!plain.isEmpty()) attributes.merge(name, plain, (one, other) -> one.equals(other) ? one : one + "; " + other);
    }
}
