package org.polyvocal.exchange.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One run of text, of the document or of a note in it, while it comes in. Cells and rows outside a table, which a file can
/// hold though no program writes them, are taken for what is in them.
final class Flow {
    /// Where blocks go: the run itself at the bottom, above it the cells that are open.
    private final Deque<List<Block>> places = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private List<Anchor> anchors = new ArrayList<>();

    Flow() {
        places.push(new ArrayList<>());
    }

    void write(String more) {
        words.append(more);
    }

    void anchor(String id, Edge edge) {
        anchors.add(new Anchor(words.length(), id, edge));
    }

    boolean isAtStart() {
        return words.isEmpty();
    }

    char last() {
        return words.charAt(words.length() - 1);
    }

    /// Where programs want an empty line they may write a blank that does not break.
    void endParagraph() {
        var line = words.chars().allMatch(character -> character == '\u00A0') ? "" : words.toString();
        places.element().add(new Passage(line, anchors));
        words.setLength(0);
        anchors = new ArrayList<>();
    }

    /// Ends a paragraph that has begun.
    void endWords() {
        if (!words.isEmpty()) endParagraph();
    }

    void openTable() {
        endWords();
        tables.push(new TableDraft());
    }

    void table(Consumer<TableDraft> step) {
        if (!tables.isEmpty()) step.accept(tables.element());
    }

    void openCell() {
        endWords();
        table(TableDraft::openCell);
        places.push(new ArrayList<>());
    }

    void closeCell() {
        if (places.size() < 2) return;
        if (!words.isEmpty() || !anchors.isEmpty()) endParagraph();
        var cell = places.pop();
        if (tables.isEmpty()) places.element().addAll(cell);
        else tables.element().closeCell(whole(cell).stripped());
    }

    void closeTable() {
        endWords();
        if (!tables.isEmpty()) places.element().add(tables.pop().grid());
    }

    int depth() {
        return places.size();
    }

    /// All of it; what was left open is closed.
    List<Block> blocks() {
        while (places.size() > 1) closeCell();
        while (!tables.isEmpty()) closeTable();
        if (!words.isEmpty() || !anchors.isEmpty()) endParagraph();
        return places.element();
    }

    /// One passage of all blocks, a paragraph or row a line.
    static Passage whole(List<Block> blocks) {
        return Passage.joined(blocks.stream().flatMap(Flow::passages).toList(), "\n");
    }

    static Stream<Passage> passages(Block block) {
        return switch (block) {
            case Passage passage -> Stream.of(passage);
            case Grid grid -> grid.lines().stream();
        };
    }
}
