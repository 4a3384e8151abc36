package org.polyvocal.exchange.turns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the cells of one column look like.
///
/// @param at     its place in the table
/// @param filled the cells that hold something
record Column(int at, Optional<Heading> heading, List<String> filled) {
    /// What a column is shows early.
    private static final int SAMPLE = 500;
    private static final Pattern TIME = Pattern.compile(Stamp.ANY);
    private static final Pattern LABEL = Pattern.compile(Labels.PATTERN);
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,7}[.):]?\\s*");
    private static final String ORNAMENT = "[\\s\\u00A0:：|,;–—-]";
    private static final Pattern EDGES = Pattern
            .compile("^(?:" + ORNAMENT + "|\\(\\)|\\[\\])+|(?:" + ORNAMENT + "|\\(\\)|\\[\\])+$");
    private static final double NEARLY_ALL = 0.8;
    private static final double SOME = 0.3;

    boolean is(Heading wanted) {
        return heading.filter(wanted::equals).isPresent();
    }

    boolean holdsTimes() {
        return filled.size() > 1 && share(Stamp::isAlone) >= NEARLY_ALL;
    }

    boolean holdsNumbers() {
        return !filled.isEmpty() && share(cell -> NUMBER.matcher(cell).matches()) >= NEARLY_ALL;
    }

    /// Labels of speakers, some of whom speak more than once.
    ///
    /// @param certain whether something else shows that people speak here, so that nobody has to speak twice
    boolean holdsSpeakers(boolean certain) {
        var labels = sample().stream().map(Column::label).filter(label -> !label.isEmpty()).toList();
        if (labels.isEmpty() || share(labels, Column::mayBeLabel) < NEARLY_ALL) return false;
        if (share(labels, Labels::isFront) > SOME) return false;
        return certain || labels.stream().map(Labels::key).distinct().count() <= labels.size() / 2 + 1 && labels.size() > 1;
    }

    int length() {
        return filled.stream().mapToInt(String::length).sum();
    }

    /// A speaker's name without the time that may stand beside it, and without ornament.
    static String label(String cell) {
        return EDGES.matcher(TIME.matcher(cell).replaceAll("")).replaceAll("").replaceAll("\\s+", " ");
    }

    static Optional<String> time(String cell) {
        var time = TIME.matcher(cell);
        return time.find() ? Optional.of(time.group()) : Optional.empty();
    }

    private static boolean mayBeLabel(String label) {
        return LABEL.matcher(label).matches() && Labels.mayBe(label);
    }

    private List<String> sample() {
        return filled.subList(0, Math.min(SAMPLE, filled.size()));
    }

    private double share(java.util.function.Predicate<String> wanted) {
        return share(sample(), wanted);
    }

    private static double share(List<String> cells, java.util.function.Predicate<String> wanted) {
        return (double) cells.stream().filter(wanted).count() / cells.size();
    }

    /// Cells stay out of logs.
    @Override
    public String toString() {
        return "Column " + at;
    }
}
