package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that stand before a colon and name nobody, in the languages in which interviews are often held.
final class OpeningWords {
    /// In the head of a document, before a date, a place, a title; with a number, before a heading.
    private static final Set<String> HEAD = words(
            "date; place; location; duration; time; title; subject; project; interview; interview with; interview date; interview no;"
                    + " interview number; interview id; interview location; date of interview; recorded; recording; recorded by; transcribed;"
                    + " transcribed by; transcript; transcript of; transcriber; transcription; field; file; audio; length; participants;"
                    + " language; number; no; id; code; version; status; author; source; setting; background; topic; chapter; part;"
                    + " section; page; figure; table; appendix; contact; phone; present; interview date and time; study; school; year;"
                    + " month; session; date and time; date/time; interview duration; interview length; recording date;"
                    + " name of interviewee; pseudonym; summary keywords; keywords; speakers; attendees; tape; side; track; copyright;"
                    + " interviewed by; gender; age; occupation; collection; consent",
            "datum; ort; dauer; zeit; titel; projekt; aufnahme; transkription; transkript; transkribiert von; datei; länge; teilnehmer;"
                    + " teilnehmende; sprache; nr; autor; quelle; thema; anwesend; schule; teil; abschnitt; kapitel; alter; geschlecht;"
                    + " beruf; interviewdatum; aufnahmedatum; bemerkungen; postskript",
            "lieu; durée; titre; projet; entretien; entretien avec; enregistrement; langue; partie; chapitre; âge; profession; participants",
            "fecha; lugar; duración; título; proyecto; entrevista; grabación; idioma; participantes; parte; capítulo; edad; profesión",
            "data; luogo; durata; titolo; progetto; intervista; registrazione; lingua; partecipanti; capitolo; età; professione",
            "local; duração; entrevista com; gravação; idade; profissão; título do projeto",
            "plaats; duur; taal; deelnemers; leeftijd",
            "дата; место; продолжительность; длительность; тема; участники; возраст; время", "日期; 时间; 地点; 编号; 访谈时间; 访谈地点; 访谈编号;"
                    + " 访谈日期; 访谈对象; 访谈主题; 关键词; 文字记录; 录音时长; 参与者; 備考; 日時; 場所; 時間; 参加者; 備考",
            "일시; 장소; 날짜; 시간; 면담 일시; 면담 장소; 면담 대상; 대상; 참석자; 주제", "التاريخ; المكان; المدة; الموضوع; الوقت; المشاركون",
            "תאריך; מקום; משך; נושא; שעה; משתתפים", "تاریخ; مکان; مدت; موضوع; زمان",
            "tarih; yer; süre; konu; katılımcılar; görüşme tarihi",
            "miejsce; czas trwania; temat; uczestnicy; wiek");

    /// At the beginning of a sentence.
    private static final Set<String> TALK = words(
            "note; notes; nb; n.b.; ps; p.s.; http; https; www; ftp; mailto; e.g.; i.e.; example; for example; url; warning; tel; email;"
                    + " e-mail; remember; question; answer; problem; point; idea; result; conclusion; reason; so; but; and; well; yes; no;"
                    + " okay; ok; first; firstly; second; secondly; third; thirdly; finally; then; now; because; also; look; listen; see;"
                    + " fact; or; one; two; three; advantage; disadvantage; solution; summary; thing; remark; comment; edit; update; step;"
                    + " phase; level; option; rule; case; item; lesson; class; stage; type; variant",
            "z.b.; anmerkung; hinweis; beispiel; zum beispiel; achtung; erstens; zweitens; drittens; viertens; frage; antwort; problem;"
                    + " punkt; idee; ergebnis; fazit; grund; also; ja; nein; und; aber; nämlich; vorteil; nachteil; lösung; kurz; kurzum;"
                    + " stichwort; motto; ziel; schritt; phase; stufe; fall; regel; variante; klasse; merke",
            "exemple; par exemple; remarque; premièrement; deuxièmement; troisièmement; d'abord; ensuite; enfin; problème; question;"
                    + " réponse; bref; résultat; conclusion; donc; oui; non; mais; et; attention; étape",
            "ejemplo; por ejemplo; nota; primero; segundo; tercero; problema; pregunta; respuesta; resultado; conclusión; sí; pero; y;"
                    + " paso; entonces; claro; ojo",
            "esempio; per esempio; primo; terzo; domanda; risposta; risultato; conclusione; allora; sì; ma; attenzione; passo; cioè",
            "exemplo; por exemplo; primeiro; terceiro; pergunta; resposta; conclusão; então; sim; não; mas; passo",
            "voorbeeld; bijvoorbeeld; ten eerste; ten tweede; vraag; antwoord; probleem; conclusie; nee; maar; let op; stap",
            "например; пример; во-первых; во-вторых; в-третьих; вопрос; ответ; проблема; итог; вывод; да; нет; но; примечание",
            "例如; 比如; 首先; 其次; 再次; 最后; 另外; 注; 注意; 问题; 结论; 总之; 所以; 但是; 例; 例えば; まず; 次に; 最後に",
            "예; 예를 들면; 예를 들어; 첫째; 둘째; 셋째; 문제; 결론; 참고", "مثلا; مثلاً; أولا; أولاً; ثانيا; ثانياً; ثالثا; ملاحظة; سؤال; نعم; لا",
            "לדוגמה; דוגמה; הערה; ראשית; שנית; שאלה; כן; לא; אבל", "مثال; اول; دوم; سوم; نکته; بله; نه",
            "laughs; laughter; laughing; pause; music; applause; crosstalk; inaudible; unintelligible; silence; sighs; coughs; noise;"
                    + " background noise; lachen; lacht; rires; risas; ride; risate; risos");
    private static final Pattern NUMBER = Pattern.compile("[\\s#№]+(?:\\d+|[ivx]+|\\p{L})$");
    private static final Pattern ORDINAL = Pattern.compile("第?[一二三四五六七八九十]{1,2}|\\d+");

    private OpeningWords() {}

    /// @param key a label as [Labels#key] makes it
    static boolean isOfHead(String key) {
        return HEAD.contains(key) || HEAD.contains(NUMBER.matcher(key).replaceFirst(""));
    }

    static boolean isOfTalk(String key) {
        return TALK.contains(key) || TALK.contains(NUMBER.matcher(key).replaceFirst("")) || ORDINAL.matcher(key).matches();
    }

    private static Set<String> words(String... lists) {
        return Arrays.stream(lists).flatMap(list -> Arrays.stream(list.split(";"))).map(String::strip)
                .collect(Collectors.toSet());
    }
}
