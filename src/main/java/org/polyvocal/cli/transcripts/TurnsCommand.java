package org.polyvocal.cli.transcripts;

import java.util.List;
import java.util.stream.IntStream;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.workbench.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "turns", description = "Lists who says what in a document; start and end are those of the words said.")
public final class TurnsCommand extends ListingVerb {
    @Parameters(index = "1", paramLabel = "DOCUMENT") private String document;

    @Override
    protected int on(Session session) {
        var chosen = document(session, document);
        var text = session.text(chosen);
        var points = CodePoints.of(text);
        list(session, List.of("turn", "speaker", "role", "start", "end", "time", "text"),
                IntStream.rangeClosed(1, chosen.turns().size()).mapToObj(number -> row(chosen, number, text, points)));
        return DONE;
    }

    private static List<String> row(Document document, int number, String text, CodePoints points) {
        var turn = document.turn(number);
        var speaker = document.speaker(turn);
        var talk = points.fromUnits(turn.talk());
        return List.of(String.valueOf(number), speaker.map(Speaker::name).orElse(""),
                speaker.map(it -> it.role().word()).orElse(""), String.valueOf(talk.start()), String.valueOf(talk.end()),
                turn.time().map(TimeCode::toMillisecond).orElse(""), turn.talk().of(text));
    }
}
