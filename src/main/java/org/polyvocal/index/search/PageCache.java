package org.polyvocal.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// Remembers what the pages of each segment are, for as long as the segment lives. For any threads.
public final class PageCache {
    private final Map<IndexReader.CacheKey, Pages> known = new ConcurrentHashMap<>();

    Pages pages(LeafReader segment) throws IOException {
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

    private static Pages read(LeafReader segment) {
        try {
            return new Pages(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
