package org.polyvocal.index.shelf;

import java.io.IOException;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/// An index that lives no longer than the program.
public record Memory() implements Home {
    @Override
    public Shelf open() {
        return fresh();
    }

    @Override
    public Shelf fresh() {
        try {
            return new Shelf(new ByteBuffersDirectory(), OpenMode.CREATE);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
    }
}
