package org.polyvocal.exchange.web;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.polyvocal.exchange.prose.Prose;

/// Tables that pages write without saying so: lists of names and what each says (`dt`, `dd`), and what [Shapes] has marked.
final class Rows {
    private final Prose prose;
    /// The tables that are open, one in the other.
    private final Deque<Table> tables = new ArrayDeque<>();

    private static final class Table {
        private boolean begun;
        private boolean row;
        private boolean cell;
    }

    Rows(Prose prose) {
        this.prose = prose;
    }

    void open(Element element) {
        if (element.normalName().equals("dl") || Shapes.isTable(element)) tables.push(new Table());
        if (tables.isEmpty()) return;
        switch (element.normalName()) {
            case "dt" -> row();
            case "dd" -> {
                if (!tables.element().row) emptyCellOfRow();
                if (!tables.element().cell) cell();
            }
            default -> {
                if (Shapes.isName(element)) row();
                if (Shapes.isTime(element)) cell();
            }
        }
    }

    void close(Element element) {
        if (tables.isEmpty()) return;
        if (element.normalName().equals("dt")) endCell();
        if (Shapes.isName(element)) {
            endCell();
            if (!Shapes.isBeforeTime(element)) {
                cell();
                endCell();
                cell();
            }
        }
        if (Shapes.isTime(element)) {
            endCell();
            cell();
        }
        if (element.normalName().equals("dl") || Shapes.isTable(element)) end();
    }

    private void row() {
        var table = tables.element();
        if (!table.begun) prose.openTable();
        table.begun = true;
        endRow();
        prose.openRow();
        table.row = true;
        cell();
    }

    private void emptyCellOfRow() {
        row();
        endCell();
    }

    private void cell() {
        prose.openCell();
        tables.element().cell = true;
    }

    private void endCell() {
        if (tables.element().cell) prose.closeCell();
        tables.element().cell = false;
    }

    private void endRow() {
        endCell();
        if (tables.element().row) prose.closeRow();
        tables.element().row = false;
    }

    private void end() {
        endRow();
        if (tables.pop().begun) prose.closeTable();
    }
}
