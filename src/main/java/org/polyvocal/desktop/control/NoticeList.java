package org.polyvocal.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.layout.Pane;
import org.polyvocal.model.words.Messages;

/// Many things that are told at once: the first of them, how many more there are, and a way to put them away.
public final class NoticeList {
    private final Pane place;
    private final int most;
    private final IntFunction<String> more;

    /// @param most how many are shown
    /// @param more says how many others there are
    public NoticeList(Pane place, int most, IntFunction<String> more) {
        this.place = place;
        this.most = most;
        this.more = more;
    }

    /// Shows these in place of those before.
    ///
    /// @param line of each that is shown
    public <T> void show(List<T> told, Function<T, Notice> line) {
        var lines = new ArrayList<>(told.stream().limit(most).map(line).toList());
        if (told.size() > most) lines.add(Notice.warning(more.apply(told.size() - most)));
        place.getChildren().setAll(lines);
        if (!lines.isEmpty()) lines.getLast().with(Messages.say("desktop.documents.dismiss"), this::clear);
    }

    public void clear() {
        place.getChildren().clear();
    }
}
