package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.polyvocal.index.shelf.Layout;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// What the pages of one segment are: a page is a turn, or a paragraph outside turns, and the pages of a document follow
/// each other in the order of the text. Read once for every segment, which never changes but for pages that die.
final class PageTable {
    private final List<Run> runs = new ArrayList<>();
    private final int[] turns;
    private final int[] starts;
    private final int[] ends;

    /// The pages of one document, from the first up to, not including, `to`.
    record Run(Id<Document> document, int from, int to) {}

    PageTable(LeafReader segment) throws IOException {
        turns = column(segment, Layout.TURN);
        starts = column(segment, Layout.START);
        ends = column(segment, Layout.END);
        var documents = segment.getSortedDocValues(Layout.DOCUMENT);
        if (documents != null) findRuns(documents);
    }

    private static int[] column(LeafReader segment, String name) throws IOException {
        var column = new int[segment.maxDoc()];
        NumericDocValues values = segment.getNumericDocValues(name);
        if (values == null) return column;
        for (var page = values.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = values.nextDoc()) {
            column[page] = (int) values.longValue();
        }
        return column;
    }

    private void findRuns(SortedDocValues documents) throws IOException {
        var from = -1;
        var to = -1;
        var document = -1;
        for (var page = documents.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = documents.nextDoc()) {
            if (from >= 0 && (documents.ordValue() != document || page != to || starts[page] <= starts[page - 1])) {
                runs.add(new Run(Layout.id(documents.lookupOrd(document)), from, to));
                from = page;
            }
            if (from < 0) from = page;
            document = documents.ordValue();
            to = page + 1;
        }
        if (from >= 0) runs.add(new Run(Layout.id(documents.lookupOrd(document)), from, to));
    }

    int count() {
        return turns.length;
    }

    /// A document that was taken in twice has a dead run too, perhaps in the same segment.
    List<Run> runs() {
        return Collections.unmodifiableList(runs);
    }

    /// The first page of the run that ends after `offset`.
    int firstEndingAfter(int offset, Run run) {
        var low = run.from();
        var high = run.to();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ends[middle] <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// The number of the turn, from 1; 0 outside turns.
    int turn(int page) {
        return turns[page];
    }

    int start(int page) {
        return starts[page];
    }

    int end(int page) {
        return ends[page];
    }
}
