package org.polyvocal.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// Remembers what the pages of each segment are, for as long as the segment lives. For any threads.
final class PageCache {
    private final Map<IndexReader.CacheKey, PageTable> known = new ConcurrentHashMap<>();

    /// Reads the pages of every segment of the reader.
    void fillFrom(IndexReader reader) throws IOException {
        for (var leaf : reader.leaves()) pages(leaf.reader());
    }

    PageTable pages(LeafReader segment) throws IOException {
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

    private static PageTable read(LeafReader segment) {
        try {
            return new PageTable(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
