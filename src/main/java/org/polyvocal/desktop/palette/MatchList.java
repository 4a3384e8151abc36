package org.polyvocal.desktop.palette;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;

/// The list of codes that answer to what is typed, as tall as they need and there is room for.
final class MatchList {
    private static final double ROW = 30;
    private static final double PADDING = 8;
    private static final int MOST_ROWS = 8;
    private static final int FEWEST_ROWS = 3;

    private final Workspace workspace;
    private final ListView<CodeMatch> list;
    private Optional<Codebook> searched = Optional.empty();
    private CodeSearch search = new CodeSearch(new Codebook(List.of()));
    private int rows = MOST_ROWS;

    MatchList(Workspace workspace, ListView<CodeMatch> list) {
        this.workspace = workspace;
        this.list = list;
    }

    static double tallest() {
        return PADDING + MOST_ROWS * ROW;
    }

    void fitInto(double height) {
        rows = Math.clamp((int) ((height - PADDING) / ROW), FEWEST_ROWS, MOST_ROWS);
    }

    /// @param recentOnly only those of the codes used last, where there are any
    void fill(String typed, boolean recentOnly) {
        var recent = workspace.recent();
        var found = search().matches(typed, recent);
        var shown = recentOnly && !recent.isEmpty()
                ? found.stream().filter(match -> recent.contains(match.code().id())).toList()
                : found;
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(shown);
        list.setVisible(!shown.isEmpty());
        list.setPrefHeight(PADDING + ROW * Math.min(rows, shown.size()));
        list.scrollTo(0);
    }

    boolean empty() {
        return list.getItems().isEmpty();
    }

    void highlightFirst() {
        list.getSelectionModel().selectFirst();
    }

    Optional<Code> highlighted() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeMatch::code);
    }

    private CodeSearch search() {
        var codebook = workspace.study().get().codebook();
        if (searched.filter(codebook::equals).isEmpty()) {
            search = new CodeSearch(codebook);
            searched = Optional.of(codebook);
        }
        return search;
    }
}
