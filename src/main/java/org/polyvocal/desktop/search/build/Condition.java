package org.polyvocal.desktop.search.build;

/// A row as it stands in a query.
///
/// @param turns within how many, where the joint counts them
/// @param text  the field and its value in the query language; empty while nothing is chosen
record Condition(Joint joint, int turns, String text) {
    boolean isComplete() {
        return !text.isEmpty();
    }

    /// Held together by brackets where something else could come between.
    String inOne() {
        return text.startsWith("-") || text.replaceAll("\"[^\"]*\"", "").contains(" ") ? "(" + text + ")" : text;
    }

    String joined() {
        return joint.text(turns) + " " + inOne();
    }

    /// What is asked may name people, and stays out of logs.
    @Override
    public String toString() {
        return "Condition " + joint + " of " + text.length();
    }
}
