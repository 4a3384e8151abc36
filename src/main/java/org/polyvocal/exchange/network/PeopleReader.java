package org.polyvocal.exchange.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.csv.Answer;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.words.Problem;

/// Reads a list of people, one a row: what they are called, whether they answered, and whatever else there is.
final class PeopleReader {
    private final List<String> headings;
    private final Map<Heading, Integer> places;
    private final Gathering gathering;

    private PeopleReader(List<String> headings, Gathering gathering) {
        this.headings = headings;
        this.places = Heading.places(headings);
        this.gathering = gathering;
    }

    static Reported read(List<List<String>> rows, Gathering gathering) {
        var headings = rows.getFirst().stream().map(String::strip).toList();
        var reader = new PeopleReader(headings, gathering);
        var called = reader.place(Heading.ID).or(() -> reader.place(Heading.NAME))
                .orElseThrow(() -> new Problem("exchange.noColumn", gathering.file(), "id"));
        for (var at = 1; at < rows.size(); at++) {
            var cells = rows.get(at);
            var number = at;
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                gathering.row(number, () -> reader.person(number, cells, called));
            }
        }
        return gathering.reported(Layout.PEOPLE);
    }

    private void person(int row, List<String> cells, int called) {
        var id = cell(cells, called)
                .orElseThrow(() -> new Problem("exchange.networkCell", row, gathering.file(), headings.get(called)));
        if (gathering.knows(id)) throw new Problem("exchange.networkRowTwice", row, gathering.file(), id);
        var name = place(Heading.NAME).filter(at -> at != called);
        var said = place(Heading.ANSWERED);
        var attributes = new LinkedHashMap<String, String>();
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            if (at == called || heading.isEmpty() || name.equals(Optional.of(at)) || said.equals(Optional.of(at))) continue;
            cell(cells, at).ifPresent(value -> attributes.put(heading, value));
        }
        gathering.listed(new Listed(row, id, name.flatMap(at -> cell(cells, at)), said.flatMap(at -> answered(row, cells, at)),
                attributes));
    }

    private Optional<Boolean> answered(int row, List<String> cells, int at) {
        return cell(cells, at).map(written -> AttributeType.yesNo(written).map(AttributeType.YES::equals)
                .orElseThrow(() -> new Problem("exchange.networkYesNo", row, gathering.file(), headings.get(at), written)));
    }

    private Optional<Integer> place(Heading heading) {
        return Optional.ofNullable(places.get(heading));
    }

    private static Optional<String> cell(List<String> cells, int at) {
        return at < cells.size() ? Answer.of(cells.get(at)) : Optional.empty();
    }
}
