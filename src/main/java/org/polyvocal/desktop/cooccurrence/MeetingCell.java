package org.polyvocal.desktop.cooccurrence;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.polyvocal.desktop.control.LinesCell;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.words.Messages;

/// Where two codings meet, and the words they share in bold.
final class MeetingCell extends LinesCell<Meeting> {
    private static final int SHOWN = 400;

    @Override
    protected Node lines(Meeting meeting) {
        return new VBox(2, secondary(place(meeting)), wrapping(words(meeting)));
    }

    @Override
    protected String aloud(Meeting meeting) {
        return place(meeting) + ": " + meeting.words();
    }

    private static String place(Meeting meeting) {
        var start = meeting.pair().x().span().start();
        var turn = meeting.document().turnAt(start).map(String::valueOf).orElse("");
        return meeting.document().timeAt(start).map(TimeCode::toSecond)
                .map(time -> Messages.say("desktop.cell.place.time", meeting.document().name(), turn, time))
                .orElseGet(() -> Messages.say("desktop.cell.place", meeting.document().name(), turn));
    }

    private static TextFlow words(Meeting meeting) {
        var entry = meeting.entry();
        var hull = entry.shown().span();
        var flow = new TextFlow();
        var shared = meeting.pair().x().span().intersection(meeting.pair().y().span());
        var from = shared.map(span -> span.start() - hull.start()).orElse(0);
        var to = shared.map(span -> span.end() - hull.start()).orElse(0);
        flow.getChildren().add(piece(meeting.words(), 0, from, "quiet"));
        flow.getChildren().add(piece(meeting.words(), from, to, "strong"));
        flow.getChildren().add(piece(meeting.words(), to, meeting.words().length(), "quiet"));
        return flow;
    }

    private static Text piece(String words, int from, int to, String style) {
        var text = new Text(brief(words.substring(from, to), SHOWN));
        text.getStyleClass().addAll("text", style);
        return text;
    }
}
