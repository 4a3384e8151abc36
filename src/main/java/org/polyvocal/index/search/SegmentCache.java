package org.polyvocal.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.IOFunction;

/// Remembers what was read of each segment, for as long as the segment lives. For any threads.
final class SegmentCache<T> {
    private final IOFunction<LeafReader, T> read;
    private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();

    SegmentCache(IOFunction<LeafReader, T> read) {
        this.read = read;
    }

    /// Reads every segment of the reader.
    void fillFrom(IndexReader reader) throws IOException {
        for (var leaf : reader.leaves()) of(leaf.reader());
    }

    T of(LeafReader segment) throws IOException {
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

    /// What has been read already; nobody waits for it.
    Optional<T> known(LeafReader segment) {
        return Optional.ofNullable(known.get(segment.getCoreCacheHelper().getKey()));
    }

    private T read(LeafReader segment) {
        try {
            return read.apply(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
