package org.polyvocal.store.records;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Role;
import org.polyvocal.model.Source;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

/// The tables of a document: itself, its speakers, its turns, the recording it is linked to. A row of the first makes a
/// document in which nobody speaks yet.
final class DocumentTables {
    static final Table<Document> DOCUMENT = new Table<>("document", Table.Order.KEPT,
            List.of("id", "name", "set_name", "file", "format", "original", "text", "length", "characters", "words",
                    "language", "added"),
            DocumentTables::values, DocumentTables::document);
    static final Table<Speaker> SPEAKER = new Table<>("speaker", Table.Order.KEPT, List.of("id", "name", "role", "person"),
            speaker -> Tables.row(speaker.id().value(), speaker.name(), speaker.role().name(),
                    speaker.person().map(Id::value).orElse(null)),
            cells -> new Speaker(cells.id(), cells.text(), Role.valueOf(cells.text()), cells.idIfAny()));
    static final Table<Turn> TURN = new Table<>("turn", Table.Order.KEPT,
            List.of("speaker", "start_at", "end_at", "talk_start", "talk_end", "time_nanos"), DocumentTables::values,
            cells -> new Turn(cells.idIfAny(), cells.span(), cells.span(), cells.longIfAny().map(Duration::ofNanos)));
    static final Table<Recording> RECORDING = new Table<>("recording", Table.Order.KEPT,
            List.of("id", "document", "path", "size", "sha256"),
            it -> Tables.row(it.id().value(), it.document().value(), it.path(), it.size(), it.sha256()),
            cells -> new Recording(cells.id(), cells.id(), cells.text(), cells.longIfAny().orElseThrow(), cells.text()));

    private DocumentTables() {}

    static Document spokenIn(Document document, List<Speaker> speakers, List<Turn> turns) {
        return document.revised(document.text(), speakers, turns);
    }

    private static Object[] values(Document it) {
        return Tables.row(it.id().value(), it.name(), it.set(), it.source().file(), it.source().format(),
                it.source().sha256(), it.text().sha256(), it.text().length(), it.text().characters(), it.text().words(),
                it.text().language().toLanguageTag(), it.added());
    }

    private static Document document(Cells cells) {
        return new Document(cells.id(), cells.text(), cells.text(), new Source(cells.text(), cells.text(), cells.text()),
                new TextProfile(cells.text(), cells.number(), cells.number(), cells.number(),
                        Locale.forLanguageTag(cells.text())),
                List.of(), List.of(), cells.moment());
    }

    private static Object[] values(Turn turn) {
        return Tables.row(turn.speaker().map(Id::value).orElse(null), turn.span().start(), turn.span().end(),
                turn.talk().start(), turn.talk().end(), turn.time().map(Duration::toNanos).orElse(null));
    }
}
