package org.polyvocal.exchange.turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.model.Role;

/// Labels that say what somebody does in an interview, in the languages in which interviews are often held.
public final class RoleWords {
    private static final String ASKING = "i q int iv ivr interviewer interviewers question moderator mod facilitator elicitor host researcher"
            + " investigator interwiever interviewerin interviewende interviewender interviewerinnen frage moderatorin forscher"
            + " forscherin fragesteller fragestellerin chercheur chercheuse intervieweur intervieweuse enquêteur enquêtrice enquêteuse"
            + " modérateur animatrice animateur investigador investigadora entrevistador entrevistadora moderador moderadora pregunta"
            + " pesquisador pesquisadora pergunta mediador mediadora intervistatore intervistatrice ricercatore ricercatrice domanda"
            + " moderatore moderatrice onderzoeker vraag gespreksleider intervjuare intervjuer intervjuaren forskare forsker fråga"
            + " haastattelija tutkija kysymys badacz badaczka pytanie moderatorka tazatelka tazatel görüşmeci araştırmacı soru"
            + " pewawancara peneliti tanya hỏi pv συνεντευκτής ερευνητής ερευνήτρια ερώτηση интервьюер инт модератор исследователь"
            + " исследовательница корреспондент вопрос प्रश्न साक्षात्कारकर्ता 采访者 采访人 访谈者 访谈人 访问者 访员 研究者 研究员 提问者 主持人"
            + " 记者 問 问 聞き手 質問者 質問 インタビュアー 調査者 司会 면접자 면담자 연구자 조사자 진행자 사회자 질문자 질문 인터뷰어 المحاور المحاورة الباحث"
            + " الباحثة المقابل سؤال مصاحبه‌گر مصاحبه‌کننده پرسشگر پژوهشگر محقق מראיין מראיינת חוקר חוקרת מנחה שאלה ผู้สัมภาษณ์ ผู้วิจัย คำถาม";
    private static final String ANSWERING = "a r b p ip ie answer resp interviewee interviewees respondent participant informant"
            + " narrator antwort befragte befragter interviewpartner interviewpartnerin teilnehmer teilnehmerin proband probandin"
            + " entrevistado entrevistada respuesta participante interviewé interviewée enquêté enquêtée répondant répondante réponse"
            + " resposta intervistato intervistata risposta rispondente partecipante geïnterviewde antwoord deelnemer respondente"
            + " informante deltagare deltaker svar haastateltava vastaaja vastaus badany badana odpowiedź rozmówca rozmówczyni"
            + " katılımcı cevap yanıt narasumber informan jawab partisipan đáp απάντηση συμμετέχων συμμετέχουσα респондент респ"
            + " информант участник участница ответ उत्तर 受访者 受访人 被访者 被访人 被访谈者 访谈对象 答 回答者 回答 語り手 話し手 対象者 協力者"
            + " 응답자 피면접자 면담참여자 연구참여자 참여자 제보자 구술자 답변 المشارك المشاركة المبحوث المبحوثة المستجيب المجيب جواب مشارکت‌کننده"
            + " مصاحبه‌شونده پاسخگو پاسخ מרואיין מרואיינת משתתף משתתפת נחקר נחקרת תשובה ผู้ให้สัมภาษณ์ ผู้ถูกสัมภาษณ์ คำตอบ प्रतिभागी";
    private static final List<String> OTHER = List.of("speaker", "sprecher", "sprecherin", "locuteur", "hablante", "falante",
            "parlante",
            "spreker", "talare", "puhuja", "говорящий", "发言人", "说话人", "話者", "참석자", "화자", "متحدث", "דובר", "unknown speaker",
            "unknown", "child", "teacher", "pupil", "student", "man", "woman", "male", "female", "all", "alle", "group",
            "protokollant", "protokollantin", "observer", "translator", "interpreter", "dolmetscher", "operator", "nurse",
            "secretary", "several", "multiple", "mehrere", "tous", "todos", "todas", "tutti");
    private static final Pattern NUMBER = Pattern.compile("\\s*[(（][^()（）]*[)）]$|[\\s_#.\\-/]*\\p{Nd}{1,3}$|[\\s_]+\\p{Lu}$");
    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        for (var word : ASKING.split(" ")) ROLES.put(word, Role.INTERVIEWER);
        for (var word : ANSWERING.split(" ")) ROLES.put(word, Role.PARTICIPANT);
        OTHER.forEach(word -> ROLES.put(word, Role.UNKNOWN));
    }

    private RoleWords() {}

    public static boolean isRole(String label) {
        return of(label).isPresent();
    }

    /// The role that the label says, a number after it or a remark in parentheses aside; `UNKNOWN` for a label such as
    /// `Speaker 1` that names a voice without saying whether it asks.
    static Optional<Role> of(String label) {
        var word = NUMBER.matcher(NUMBER.matcher(label.strip()).replaceFirst("")).replaceFirst("");
        var key = Labels.key(word);
        return Optional.ofNullable(ROLES.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key));
    }

    /// A letter or two stand for many words: `R` for respondent and for researcher.
    static boolean isLetter(String label) {
        return NUMBER.matcher(label.strip()).replaceFirst("").length() <= 2 && isRole(label);
    }

    /// The role that one of several words says: `Interviewer, First`, `Ana (Interviewer)`.
    static Optional<Role> within(String label) {
        return of(label).or(() -> List.of(label.split("[,()/]| - | – ")).stream().map(String::strip)
                .filter(word -> word.length() > 3).map(RoleWords::of).flatMap(Optional::stream)
                .filter(role -> role != Role.UNKNOWN).findFirst());
    }
}
