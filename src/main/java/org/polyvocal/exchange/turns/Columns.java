package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which column of a table tells when somebody speaks, who, and what they say, in whatever order they stand. They are known
/// by their headings, or else by what is in them.
public final class Columns {
    private static final int TOP = 4;
    private final Optional<Column> time;
    private final Optional<Column> speaker;
    private final Optional<Column> end;
    private final Column words;
    private final List<Column> others;
    private final List<String> header;

    private Columns(List<String> header, List<Column> columns) {
        this.header = header;
        this.time = first(columns, column -> column.is(Heading.TIME))
                .or(() -> first(columns, column -> column.heading().isEmpty() && column.holdsTimes()));
        var rest = new ArrayList<>(columns);
        time.ifPresent(rest::remove);
        var certain = !header.isEmpty() || time.isPresent();
        this.words = first(rest, column -> column.is(Heading.WORDS)).orElseGet(() -> longest(rest, certain));
        rest.remove(words);
        this.speaker = first(rest, column -> column.is(Heading.SPEAKER) && column.length() > 0)
                .or(() -> first(rest, column -> column.heading().isEmpty() && column.holdsSpeakers(certain)));
        speaker.ifPresent(rest::remove);
        this.end = first(rest, column -> column.is(Heading.END));
        rest.removeIf(
                column -> column.is(Heading.END) || column.is(Heading.LENGTH) || column.is(Heading.NUMBER) || column.holdsTimes()
                        || column.holdsNumbers());
        this.others = List.copyOf(rest);
    }

    /// Nothing where the table is no transcript.
    ///
    /// @param rows of as many cells each, the header row among them where there is one
    public static Optional<Columns> of(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) return Optional.empty();
        var header = rows.stream().limit(TOP).filter(Heading::announce).findFirst().orElse(List.of());
        var talk = rows.stream().filter(row -> !row.equals(header)).filter(Columns::isNoHeading).toList();
        var columns = IntStream.range(0, rows.getFirst().size()).mapToObj(at -> column(talk, header, at)).toList();
        var found = new Columns(header, columns);
        return found.speaker.isPresent() || found.time.isPresent() ? Optional.of(found) : Optional.empty();
    }

    /// What stands alone in its row heads those below.
    private static boolean isNoHeading(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count() > 1;
    }

    private static Column column(List<List<String>> rows, List<String> header, int at) {
        var heading = header.isEmpty() ? Optional.<Heading>empty() : Heading.of(header.get(at));
        return new Column(at, heading, rows.stream().map(row -> row.get(at)).filter(cell -> !cell.isBlank()).toList());
    }

    private static Optional<Column> first(List<Column> columns, Predicate<Column> wanted) {
        return columns.stream().filter(wanted).findFirst();
    }

    /// What people say is longer than their names, but a name with a time can be longer than a short answer.
    private static Column longest(List<Column> columns, boolean certain) {
        var others = columns.stream().filter(column -> !column.holdsSpeakers(certain)).toList();
        return (others.isEmpty() ? columns : others).stream().max(Comparator.comparingInt(Column::length)).orElseThrow();
    }

    /// Whether a row, wherever it stands, is the one that names the columns.
    public boolean isHeader(List<String> row) {
        return row.equals(header);
    }

    /// Whether the header says which column holds the words, and which tells who speaks or when.
    public boolean areAnnounced() {
        return words.is(Heading.WORDS) && (speaker.or(() -> time).flatMap(Column::heading).isPresent());
    }

    public boolean nameSpeakers() {
        return speaker.isPresent();
    }

    /// Whether the row goes on with what is said in the one above.
    public boolean goesOn(List<String> row) {
        return speaker.isPresent() ? speaker(row).isEmpty() : time.isPresent() && row.get(time.get().at()).isBlank();
    }

    /// Empty for nobody in particular.
    public String speaker(List<String> row) {
        return speaker.map(column -> Column.label(row.get(column.at()))).orElse("");
    }

    /// Of a stretch of time, its beginning.
    public Optional<Duration> time(List<String> row) {
        return time.or(() -> speaker).flatMap(column -> Column.time(row.get(column.at()))).map(Stamp::time);
    }

    /// As written, which may be a plain number; empty for none.
    public String start(List<String> row) {
        return time.map(column -> row.get(column.at())).orElse("");
    }

    /// As written; empty for none.
    public String end(List<String> row) {
        return end.map(column -> row.get(column.at())).orElse("");
    }

    /// What the column of times is called; empty where there is none, or no header.
    public String timeHeading() {
        return heading(time);
    }

    /// What the column of speakers is called; empty where there is none, or no header.
    public String speakerHeading() {
        return heading(speaker);
    }

    private String heading(Optional<Column> column) {
        return column.filter(_ -> !header.isEmpty()).map(named -> header.get(named.at())).orElse("");
    }

    /// The places of the columns that tell who speaks, when, and what.
    public List<Integer> places() {
        return Stream.of(time, speaker, end, Optional.of(words)).flatMap(Optional::stream).map(Column::at).toList();
    }

    /// The column of what is said.
    public int words() {
        return words.at();
    }

    /// What stands in further columns, each with its heading; numbers of rows and times at which words end are left out.
    public String beside(List<String> row) {
        return others.stream().filter(column -> !row.get(column.at()).isBlank())
                .map(column -> header.isEmpty() || header.get(column.at()).isBlank()
                        ? row.get(column.at())
                        : header.get(column.at()) + ": " + row.get(column.at()))
                .collect(Collectors.joining("\n"));
    }
}
