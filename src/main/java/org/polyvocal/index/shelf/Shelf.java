package org.polyvocal.index.shelf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.Version;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// One open index: its writer, and the readers it lends.
///
/// Written by one thread, but for documents, which several may put at once; read by any. What is written is seen by the readers lent after [#show], and is on the disk
/// after [#commit]. Closing forgets what was not committed.
///
/// ```
/// shelf.put(document, text);
/// shelf.show();
/// int pages = shelf.lend(reader -> reader.numDocs());
/// shelf.commit(number);
/// ```
public final class Shelf implements AutoCloseable {
    /// The number of a shelf that holds no known state.
    public static final long NONE = -1;
    private static final double BUFFER_MEGABYTES = 128;
    private static final String NUMBER = "number";
    private static final String MADE_BY = "madeBy";
    private static final String MAKER = Layout.SCHEMA + " lucene " + Version.LATEST;

    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;
    private final Queue<Pages> idle = new ConcurrentLinkedQueue<>();

    /// @param mode `APPEND` to take over what is there, `CREATE` to begin
    Shelf(Directory directory, OpenMode mode) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, configuration(mode));
        this.readers = new ReaderManager(writer, true, false);
    }

    private static IndexWriterConfig configuration(OpenMode mode) {
        var merging = new TieredMergePolicy();
        return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false).setMergePolicy(merging)
                .setOpenMode(mode);
    }

    /// The change number of the last commit; [#NONE] when it was made by another version of us.
    public long number() {
        var facts = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) committed.forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return MAKER.equals(facts.get(MADE_BY)) ? Long.parseLong(facts.getOrDefault(NUMBER, "" + NONE)) : NONE;
    }

    /// Takes in a document in place of what was there of it.
    public void put(Document document, String text) throws IOException {
        var pages = pages();
        writer.updateDocuments(new Term(Layout.DOCUMENT, Layout.bytes(document.id())), pages.of(document, text));
        idle.add(pages);
    }

    public void removeDocument(Id<Document> document) throws IOException {
        writer.deleteDocuments(new Term(Layout.DOCUMENT, Layout.bytes(document)));
    }

    /// Takes in a memo in place of what was there of it.
    ///
    /// @param note the coding whose memo it is, or the memo
    public void putNote(Id<?> note, String memo, Locale language) throws IOException {
        var pages = pages();
        writer.updateDocument(new Term(Layout.NOTE, Layout.bytes(note)), pages.of(note, memo, language));
        idle.add(pages);
    }

    /// One for each thread that is writing; they remember stems, so they are used again.
    private Pages pages() {
        return Optional.ofNullable(idle.poll()).orElseGet(Pages::new);
    }

    public void removeNote(Id<?> note) throws IOException {
        writer.deleteDocuments(new Term(Layout.NOTE, Layout.bytes(note)));
    }

    public void clear() throws IOException {
        writer.deleteAll();
    }

    /// Lets the readers that are lent from now on see all that was written.
    public void show() throws IOException {
        readers.maybeRefreshBlocking();
    }

    /// The only way to a reader: it is good for the work and not a moment longer.
    public <T> T lend(IOFunction<DirectoryReader, T> work) throws IOException {
        var reader = readers.acquire();
        try {
            return work.apply(reader);
        } finally {
            readers.release(reader);
        }
    }

    public void commit(long number) throws IOException {
        writer.setLiveCommitData(Map.of(MADE_BY, MAKER, NUMBER, Long.toString(number)).entrySet());
        writer.commit();
    }

    /// Leaves nothing in the files of what was removed; until then it only is not found any more. All is written anew as one:
    /// merging only what has deletions would not wait for merges that are under way already.
    public void expunge() throws IOException {
        writer.forceMerge(1);
        show();
    }

    /// False after a failure from which the writer cannot recover, such as a full disk.
    public boolean isOpen() {
        return writer.isOpen();
    }

    @Override
    public void close() throws IOException {
        try (directory; writer; readers) {
            // in reverse order, each whatever becomes of the others
        }
    }
}
