package org.polyvocal.exchange.rtf;

import org.polyvocal.exchange.prose.Prose;

/// Tables, of which the format says only where cells and rows end: they begin where words come in a paragraph that is in a
/// table, and the table ends where words come in one that is not.
final class RowLayout {
    private final Prose prose;
    private boolean defined;
    private boolean inTable;
    private boolean tableOpen;
    private boolean rowOpen;
    private boolean cellOpen;

    RowLayout(Prose prose) {
        this.prose = prose;
    }

    void defineRow() {
        defined = true;
    }

    void paragraphInTable() {
        inTable = true;
    }

    void plainParagraph() {
        inTable = false;
    }

    /// Before words, or an empty paragraph.
    void beforeWords() {
        if (inTable || defined) openCell();
        else end();
    }

    void endCell() {
        openCell();
        prose.closeCell();
        cellOpen = false;
    }

    void endRow() {
        if (cellOpen) endCell();
        if (rowOpen) prose.closeRow();
        rowOpen = false;
        defined = false;
    }

    void end() {
        if (!tableOpen) return;
        endRow();
        prose.closeTable();
        tableOpen = false;
    }

    private void openCell() {
        if (!tableOpen) prose.openTable();
        if (!rowOpen) prose.openRow();
        if (!cellOpen) prose.openCell();
        tableOpen = true;
        rowOpen = true;
        cellOpen = true;
    }
}
