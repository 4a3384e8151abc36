package org.polyvocal.exchange.pdf;

/// A printed line in a column of a page. Left is where reading begins: in Hebrew or Arabic the right-hand side.
///
/// @param column 0 for a line as wide as the page, else counted in the order of reading
/// @param first  how wide its first word is
record Line(int page, int column, float left, float right, float baseline, float size, String text, float first) {
    boolean sharesColumnWith(Line other) {
        return page == other.page && column == other.column;
    }

    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "Line at " + baseline + " of page " + page;
    }
}
