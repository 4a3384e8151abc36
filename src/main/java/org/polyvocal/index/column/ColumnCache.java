package org.polyvocal.index.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.polyvocal.index.shelf.Layout.Body;

/// Remembers the column of each segment for as long as the segment lives. Reading that of a large one takes a good part of
/// a second, so a question that can do without does not wait for it. For any threads.
public final class ColumnCache {
    private static final int SMALL = 20_000; // pages
    private final Map<IndexReader.CacheKey, TermColumn> known = new ConcurrentHashMap<>();

    /// The column if it has been read, or takes no time to read.
    public Optional<TermColumn> known(LeafReader segment) throws IOException {
        var column = known.get(segment.getCoreCacheHelper().getKey());
        if (column == null && segment.maxDoc() <= SMALL) return Optional.of(column(segment));
        return Optional.ofNullable(column);
    }

    public TermColumn column(LeafReader segment) throws IOException {
        var cache = segment.getCoreCacheHelper();
        try {
            return known.computeIfAbsent(cache.getKey(), _ -> {
                cache.addClosedListener(known::remove);
                return read(segment);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static TermColumn read(LeafReader segment) {
        try {
            return TermColumn.of(segment, Body.TALK.exact());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
