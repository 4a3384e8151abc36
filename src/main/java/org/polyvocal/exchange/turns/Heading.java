package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the head of a table's column can announce, in the languages in which interviews are often held.
enum Heading {
    TIME("time", "times", "onset", "begin time", "time in", "timestamp", "timestamps", "time stamp", "timecode", "time code",
            "tc", "start", "start time", "begin",
            "from", "in", "zeit", "startzeit", "von", "début", "desde", "inicio", "início", "inizio", "开始时间", "zeitstempel",
            "zeitmarke", "beginn", "anfang", "temps", "heure", "horodatage", "tiempo",
            "hora", "tempo", "ora", "tijd", "tid", "aika", "czas", "čas", "время", "时间", "時間", "시간", "الوقت", "זמן"), END("end",
                    "end time", "to", "out", "stop", "until", "offset", "ende", "endzeit", "bis", "fin", "hasta", "fine", "fim",
                    "eind",
                    "slut", "конец", "结束时间", "終了", "종료"), LENGTH("duration", "length", "dauer", "durée", "duración", "durata",
                            "duração", "时长"), SPEAKER("speaker", "speakers", "speaker name", "speaker id", "name", "who",
                                    "person", "participant", "participant id", "interlocutor",
                                    "role", "voice",
                                    "sprecher", "sprechername", "sprecherin", "sprecher/in", "sprecher:in", "sprecher in",
                                    "sprecher*in", "sprechende", "wer", "rolle",
                                    "locuteur",
                                    "locutrice", "intervenant", "qui", "nom", "hablante", "nombre", "quién", "falante",
                                    "orador", "nome",
                                    "quem", "parlante", "chi", "spreker", "wie", "talare", "taler", "puhuja", "osoba", "mówca",
                                    "mluvčí",
                                    "говорящий",
                                    "спикер", "кто", "说话人", "发言人", "讲话者", "話者", "発言者", "화자", "발화자", "المتحدث",
                                    "דובר"), WORDS("text",
                                            "transcript", "transcription", "transkript", "transkription", "words", "content",
                                            "contents",
                                            "utterance",
                                            "utterances", "dialogue", "dialog", "speech", "talk", "statement", "verbatim",
                                            "message",
                                            "response", "inhalt",
                                            "äußerung", "äusserung", "wortlaut", "aussage", "beitrag", "gesprochenes", "texte",
                                            "paroles",
                                            "propos", "énoncé",
                                            "texto", "contenido", "transcripción", "transcrição", "fala", "conteúdo", "testo",
                                            "trascrizione", "contenuto",
                                            "tekst", "inhoud", "innehåll", "teksti", "treść", "přepis", "текст", "реплика",
                                            "расшифровка",
                                            "内容", "文字", "文本",
                                            "发言内容", "発言", "発話", "テキスト", "내용", "텍스트", "발언", "النص", "טקסט"), NUMBER("no", "nr",
                                                    "number",
                                                    "#", "№", "n", "id", "line", "line no", "row", "turn", "segment", "index",
                                                    "zeile",
                                                    "zeilennummer",
                                                    "lfd nr", "ligne", "numéro", "línea", "linha", "riga", "номер", "序号", "番号",
                                                    "번호");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    /// What is counted, or another remark in brackets.
    private static final Pattern UNIT = Pattern
            .compile("\\s*[(\\[].*[)\\]]$|(?<=\\w) (?:ms|s|sec|secs|seconds|millis|milliseconds)$");

    private final Set<String> words;

    Heading(String... words) {
        this.words = Set.of(words);
    }

    static Optional<Heading> of(String cell) {
        var parted = CAMEL.matcher(cell).replaceAll(" ").replaceAll("[_\\-]+", " ");
        var word = UNIT.matcher(Labels.key(parted).replaceAll("[.:：*]+$|\\.(?= )", "")).replaceFirst("");
        return Arrays.stream(values()).filter(heading -> heading.words.contains(word)).findFirst();
    }

    /// Whether a row names columns: at least two of those without which there is no transcript.
    static boolean announce(List<String> row) {
        var told = row.stream().map(Heading::of).flatMap(Optional::stream)
                .filter(heading -> heading == TIME || heading == SPEAKER || heading == WORDS).distinct().count();
        return told >= 2;
    }
}
