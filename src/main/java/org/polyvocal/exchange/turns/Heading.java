package org.polyvocal.exchange.turns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the head of a table's column can announce, in the languages in which interviews are often held.
enum Heading {
    TIME("time", "times", "timestamp", "timestamps", "time stamp", "timecode", "time code", "tc", "start", "start time", "begin",
            "from", "in", "zeit", "zeitstempel", "zeitmarke", "beginn", "anfang", "temps", "heure", "horodatage", "tiempo",
            "hora", "tempo", "ora", "tijd", "tid", "aika", "czas", "čas", "время", "时间", "時間", "시간", "الوقت", "זמן"), END("end",
                    "end time", "to", "out", "stop", "duration", "ende", "dauer", "fin", "durée", "fine",
                    "конец"), SPEAKER("speaker", "speakers", "speaker name", "speaker id", "name", "who", "person", "participant",
                            "role", "voice",
                            "sprecher", "sprecherin", "sprecher/in", "sprecher:in", "sprecher*in", "sprechende", "wer", "rolle",
                            "locuteur",
                            "locutrice", "intervenant", "qui", "nom", "hablante", "interlocutor", "nombre", "quién", "falante",
                            "orador", "nome",
                            "quem", "parlante", "chi", "spreker", "wie", "talare", "taler", "puhuja", "osoba", "mówca", "mluvčí",
                            "говорящий",
                            "спикер", "кто", "说话人", "发言人", "讲话者", "話者", "発言者", "화자", "발화자", "المتحدث", "דובר"), WORDS("text",
                                    "transcript", "transcription", "transkript", "transkription", "words", "content", "contents",
                                    "utterance",
                                    "utterances", "dialogue", "dialog", "speech", "talk", "statement", "verbatim", "message",
                                    "response", "inhalt",
                                    "äußerung", "äusserung", "wortlaut", "aussage", "beitrag", "gesprochenes", "texte", "paroles",
                                    "propos", "énoncé",
                                    "texto", "contenido", "transcripción", "transcrição", "fala", "conteúdo", "testo",
                                    "trascrizione", "contenuto",
                                    "tekst", "inhoud", "innehåll", "teksti", "treść", "přepis", "текст", "реплика", "расшифровка",
                                    "内容", "文字", "文本",
                                    "发言内容", "発言", "発話", "テキスト", "내용", "텍스트", "발언", "النص", "טקסט"), NUMBER("no", "nr", "number",
                                            "#", "№", "n", "id", "line", "line no", "row", "turn", "segment", "index", "zeile",
                                            "zeilennummer",
                                            "lfd nr", "ligne", "numéro", "línea", "linha", "riga", "номер", "序号", "番号", "번호");

    private final Set<String> words;

    Heading(String... words) {
        this.words = Set.of(words);
    }

    static Optional<Heading> of(String cell) {
        var word = Labels.key(cell).replaceAll("[.:：*]+$|\\.(?= )", "").replaceAll("\\s*\\(.*\\)$", "");
        return Arrays.stream(values()).filter(heading -> heading.words.contains(word)).findFirst();
    }

    /// Whether a row names columns: at least two of those without which there is no transcript.
    static boolean announce(List<String> row) {
        var told = row.stream().map(Heading::of).flatMap(Optional::stream)
                .filter(heading -> heading == TIME || heading == SPEAKER || heading == WORDS).distinct().count();
        return told >= 2;
    }
}
