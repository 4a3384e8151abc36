package org.polyvocal.index.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.polyvocal.index.column.ColumnCache;
import org.polyvocal.model.Study;

/// What is remembered of segments from one question to the next. For any threads.
public final class Caches {
    private final PageCache pages = new PageCache();
    private final ColumnCache columns = new ColumnCache();

    Segment segment(LeafReader reader, Dictionary dictionary, Study study) throws IOException {
        return new Segment(reader, pages.pages(reader), dictionary, columns.known(reader), study);
    }

    /// Reads what every question needs.
    public void makeReady(IndexReader reader) throws IOException {
        pages.fillFrom(reader);
    }

    /// Reads what makes questions quick that touch very many words, and what is needed to count words.
    public void warm(IndexReader reader) throws IOException {
        for (var leaf : reader.leaves()) columns.column(leaf.reader());
    }
}
