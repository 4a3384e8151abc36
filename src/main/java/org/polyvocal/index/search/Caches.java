package org.polyvocal.index.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.polyvocal.index.column.TermColumn;
import org.polyvocal.index.shelf.Layout.Body;
import org.polyvocal.model.Study;

/// What is remembered of segments from one question to the next. For any threads.
public final class Caches {
    private static final int SMALL = 20_000; // pages
    private final SegmentCache<PageTable> pages = new SegmentCache<>(PageTable::new);
    private final SegmentCache<TermColumn> columns = new SegmentCache<>(
            segment -> TermColumn.of(segment, Body.TALK.exact()));

    Segment segment(LeafReader reader, Dictionary dictionary, Study study) throws IOException {
        return new Segment(reader, pages.of(reader), dictionary, column(reader), study);
    }

    /// The column if it has been read, or takes no time to read. Reading that of a large segment takes a good part of a
    /// second, so a question that can do without does not wait for it.
    private Optional<TermColumn> column(LeafReader segment) throws IOException {
        return segment.maxDoc() <= SMALL ? Optional.of(columns.of(segment)) : columns.known(segment);
    }

    /// Reads what every question needs.
    public void makeReady(IndexReader reader) throws IOException {
        pages.fillFrom(reader);
    }

    /// Reads what makes questions quick that touch very many words.
    public void warm(IndexReader reader) throws IOException {
        columns.fillFrom(reader);
    }
}
