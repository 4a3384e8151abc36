package org.polyvocal.exchange.table;

import java.util.Locale;
import java.util.Set;

/// What the head of a column can announce beside who speaks, when, and what.
enum Head {
    /// In which of several transcripts a row stands.
    DOCUMENT("document", "doc", "interview", "file", "file name", "filename", "transcript", "session", "recording",
            "conversation",
            "dialogue", "dialog", "episode", "group", "focus group", "team", "case", "source", "audio", "video", "dokument",
            "datei",
            "gespräch", "aufnahme", "gruppe", "fichier", "entretien", "groupe", "enregistrement", "entrevista", "archivo",
            "documento",
            "grupo", "grabación", "intervista", "gruppo", "访谈", "文件", "インタビュー", "인터뷰", "интервью"),
    /// Whose answers a row holds, by name.
    NAME("name", "full name", "participant", "participant name", "respondent", "respondent name", "interviewee", "pseudonym",
            "alias",
            "person", "teilnehmer", "teilnehmerin", "befragte", "befragter", "befragte person", "nom", "participant e", "nombre",
            "participante", "nome", "partecipante", "姓名", "名前", "氏名", "이름", "имя", "الاسم", "שם"),
    /// Whose answers a row holds, by number.
    ID("id", "participant id", "respondent id", "response id", "case id", "record id", "person id", "user id", "participant no",
            "participant number", "no", "nr", "number", "case", "code", "lfdn", "interview id", "编号", "番号", "번호"),
    /// What somebody wrote beside a row.
    NOTE("note", "notes", "comment", "comments", "remark", "remarks", "memo", "memos", "notiz", "notizen", "kommentar",
            "kommentare",
            "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "commentaire", "commentaires", "remarque", "nota", "notas",
            "comentario", "comentarios", "commento", "note s", "备注", "メモ", "비고", "примечание");

    private final Set<String> words;

    Head(String... words) {
        this.words = Set.of(words);
    }

    boolean is(String heading) {
        var plain = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.contains(plain)
                || this == DOCUMENT && words.contains(plain.replaceFirst(" (?:id|no|nr|number|name|nummer)$", ""));
    }
}
