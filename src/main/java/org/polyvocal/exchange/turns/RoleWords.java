package org.polyvocal.exchange.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.model.Role;

/// Labels that say what somebody does in an interview, in the languages in which interviews are often held.
final class RoleWords {
    private static final List<String> ASKING = List.of("i", "q", "int", "iv", "ivr", "interviewer", "interviewers",
            "interviewerin", "interviewende", "interviewender", "interwiever", "question", "frage", "moderator", "moderatorin",
            "moderador", "moderadora", "mod", "facilitator", "elicitor", "host", "researcher", "forscher", "forscherin",
            "chercheur",
            "chercheuse", "investigador", "investigadora", "pesquisador", "pesquisadora", "entrevistador", "entrevistadora",
            "intervieweur", "intervieweuse", "enquêteur", "enquêtrice", "intervistatore", "intervistatrice", "onderzoeker",
            "intervjuare", "intervjuer", "haastattelija", "интервьюер", "采访者", "访谈者", "访问者", "主持人", "问", "聞き手", "質問者",
            "インタビュアー", "면접자", "질문자", "질문", "المحاور", "מראיין", "מראיינת");
    private static final List<String> ANSWERING = List.of("a", "r", "b", "p", "ip", "ie", "answer", "antwort", "interviewee",
            "interviewees", "respondent", "participant", "informant", "narrator", "befragte", "befragter", "interviewpartner",
            "interviewpartnerin", "teilnehmer", "teilnehmerin", "proband", "probandin", "entrevistado", "entrevistada",
            "participante", "interviewé", "interviewée", "enquêté", "enquêtée", "répondant", "répondante", "intervistato",
            "intervistata", "geïnterviewde", "respondente", "informante", "haastateltava", "респондент", "受访者", "被访者", "答",
            "回答者", "語り手", "응답자", "피면접자", "답변", "المشارك", "מרואיין", "מרואיינת");
    private static final List<String> OTHER = List.of("speaker", "sprecher", "sprecherin", "unknown speaker", "unknown", "child",
            "teacher", "pupil", "student", "man", "woman", "male", "female", "all", "group", "protokollant", "protokollantin",
            "observer", "translator", "interpreter", "dolmetscher", "operator");
    private static final Pattern NUMBER = Pattern.compile("[\\s_#.\\-]*\\d{1,3}$|[\\s_]+\\p{Lu}$");
    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        ASKING.forEach(word -> ROLES.put(word, Role.INTERVIEWER));
        ANSWERING.forEach(word -> ROLES.put(word, Role.PARTICIPANT));
        OTHER.forEach(word -> ROLES.put(word, Role.UNKNOWN));
    }

    private RoleWords() {}

    static boolean isRole(String label) {
        return of(label).isPresent();
    }

    /// The role that the label says, a number after it or a name in or before parentheses aside; `UNKNOWN` for a label
    /// such as `Speaker 1` that names a voice without saying whether it asks.
    static Optional<Role> of(String label) {
        var word = Labels.key(NUMBER.matcher(label.strip()).replaceFirst(""));
        return Optional.ofNullable(ROLES.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }

    /// The role that one of several words says: `Interviewer, First`, `Ana (Interviewer)`.
    static Optional<Role> within(String label) {
        return of(label).or(() -> List.of(label.split("[,()/]| - | – ")).stream().map(String::strip)
                .filter(word -> word.length() > 3).map(RoleWords::of).flatMap(Optional::stream)
                .filter(role -> role != Role.UNKNOWN).findFirst());
    }
}
