package org.polyvocal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;
import org.polyvocal.index.query.Explanation;
import org.polyvocal.index.query.Parser;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.query.QueryProblem;
import org.polyvocal.index.search.Answers;
import org.polyvocal.index.search.Caches;
import org.polyvocal.index.search.CodingSet;
import org.polyvocal.index.search.Collocates;
import org.polyvocal.index.search.Hits;
import org.polyvocal.index.search.WordCount;
import org.polyvocal.index.shelf.Folder;
import org.polyvocal.index.shelf.Home;
import org.polyvocal.index.shelf.Memory;
import org.polyvocal.index.shelf.Shelf;
import org.polyvocal.index.text.StopWords;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Problem;

/// The index of one project.
///
/// It stands at a change number, follows every change, and answers questions about the study as it is then. An index that
/// followed any sequence of changes answers like one rebuilt from scratch.
///
/// ```
/// var index = StudyIndex.open(folder, record::text);
/// if (index.number() == StudyIndex.NONE) index.rebuild(study, number, progress);
/// index.follow(committed, study);
/// var hits = index.search(index.parse("trust*", study), study, 50);
/// index.commit();
/// index.close();
/// ```
///
/// Built, followed, committed and closed by one thread at a time; asked by any number of threads meanwhile.
public final class StudyIndex implements AutoCloseable {
    /// The number of an index that must be rebuilt before it is asked.
    public static final long NONE = Shelf.NONE;

    private final Home home;
    private final Function<Document, String> texts;
    private final Caches caches = new Caches();
    private volatile Shelf shelf;
    private volatile long number;
    private final Object showing = new Object();
    private volatile boolean unseen; // whether readers do not see yet what was written last
    private long committed;

    private StudyIndex(Home home, Function<Document, String> texts) {
        this.home = home;
        this.texts = texts;
        this.shelf = home.open();
        this.number = shelf.number();
        this.committed = number;
        makeReady();
    }

    /// Reads now what the first question would have to wait for.
    private void makeReady() {
        remembering(caches::makeReady);
    }

    /// Makes questions quick that touch very many words, such as `*ing`; takes a second or two in a large project. They are
    /// answered without it too, if more slowly.
    public void warm() {
        remembering(caches::warm);
    }

    private void remembering(IOConsumer<IndexReader> work) {
        if (number != NONE) reading(reader -> {
            work.accept(reader);
            return number;
        });
    }

    /// Opens what is in the folder, when it is sound and of our making; begins empty otherwise.
    ///
    /// @param texts reads a document's text from the record
    public static StudyIndex open(Path folder, Function<Document, String> texts) {
        return new StudyIndex(new Folder(folder), Objects.requireNonNull(texts, "texts"));
    }

    /// Begins empty and leaves no trace on the disk: for a project whose words are hidden by a password.
    public static StudyIndex inMemory(Function<Document, String> texts) {
        return new StudyIndex(new Memory(), Objects.requireNonNull(texts, "texts"));
    }

    /// Deletes all files of an index that is not open.
    public static void erase(Path folder) {
        new Folder(folder).erase();
    }

    /// The number of the last change that the index knows of; [#NONE] when it must be rebuilt.
    public long number() {
        return number;
    }

    /// Reads the whole study anew. When cancelled, the index must be rebuilt before it is asked.
    ///
    /// @param number of the last change of the study
    public void rebuild(Study study, long number, Progress progress) {
        this.number = NONE;
        writing(() -> {
            var writing = cleared();
            new Follower(writing, texts).takeIn(study, progress);
            writing.show();
        });
        this.number = number;
        makeReady();
        commit();
    }

    private Shelf cleared() throws IOException {
        if (shelf.isOpen()) {
            shelf.clear();
            return shelf;
        }
        shelf.close();
        shelf = home.fresh();
        return shelf;
    }

    /// Takes in a change that the record has committed; the next question sees it. A change that is known already is
    /// passed over; after one that was missed, or that could not be taken in, the index must be rebuilt.
    ///
    /// @param after the study with this change, or with later ones too, when several are followed at once
    public void follow(Committed change, Study after) {
        follow(List.of(change), after);
    }

    /// As [#follow(Committed, Study)], of several in their order: much quicker than one after the other.
    public void follow(List<Committed> changes, Study after) {
        var missed = changes.stream().filter(change -> change.number() > number).toList();
        if (number == NONE || missed.isEmpty()) return;
        var behind = number;
        number = NONE;
        if (missed.getFirst().number() != behind + 1) return;
        writing(() -> {
            var edits = missed.stream().flatMap(change -> change.change().edits().stream()).toList();
            if (new Follower(shelf, texts).follow(edits, after)) unseen = true;
        });
        number = missed.getLast().number();
    }

    /// Makes the index durable as it stands, and ready for the next question. Without, a crash costs only the time to
    /// follow the journal again.
    public void commit() {
        if (number == NONE || number == committed) return;
        writing(() -> {
            shelf.commit(number);
            show();
        });
        committed = number;
    }

    /// Leaves no word in the files of what was removed from the study, and makes that durable.
    public void expunge() {
        writing(() -> {
            shelf.expunge();
            shelf.commit(number);
        });
        committed = number;
    }

    /// Reads a query.
    ///
    /// @throws QueryProblem when it is none, or names something that the study does not have
    public Query parse(String words, Study study) {
        return Parser.parse(words, study);
    }

    /// The query in plain words.
    public String explain(Query query) {
        return Explanation.of(query);
    }

    /// Where the words of the query stand, in the turns that it selects.
    ///
    /// @param limit how many of the hits are shown; all are counted
    public Hits search(Query query, Study study, int limit) {
        return reading(reader -> new Answers(reader, caches, study, query, texts).hits(limit));
    }

    /// The codings that the query selects.
    public CodingSet codings(Query query, Study study) {
        if (query instanceof Query.Everything) return CodingSet.all(study);
        return reading(reader -> new Answers(reader, caches, study, query, texts).codings());
    }

    /// The words of the turns that the query selects, or of the codings when it asks for codings; the most frequent first.
    ///
    /// @param stops words that are left out
    public List<WordCount> words(Query query, Study study, StopWords stops) {
        return reading(reader -> new Answers(reader, caches, study, query, texts).words(stops));
    }

    /// The words that stand in the same turn near what a query finds.
    ///
    /// @param scope  in which turns
    /// @param window how many words to either side
    public Collocates collocates(Query found, Query scope, Study study, int window, StopWords stops) {
        var both = new Query.All(List.of(found, scope));
        return reading(reader -> new Answers(reader, caches, study, both, texts).collocates(found, scope, window, stops));
    }

    @Override
    public void close() {
        try {
            commit();
        } finally {
            writing(shelf::close);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            number = NONE;
            throw new Problem(e, "index.unwritable");
        }
    }

    /// Only when somebody asks: showing each of a thousand interviews by itself takes longer than taking them in. Who asks
    /// while another's question brings it into sight waits for that, or would be answered from before.
    private void show() throws IOException {
        synchronized (showing) {
            if (!unseen) return;
            unseen = false;
            shelf.show();
        }
    }

    /// @throws Problem while the index has no number: half an answer looks like a whole one
    private <T> T reading(IOFunction<DirectoryReader, T> work) {
        if (number == NONE) throw new Problem("index.unready");
        try {
            show();
            return shelf.lend(work);
        } catch (IOException | AlreadyClosedException e) {
            number = NONE;
            throw new Problem(e, "index.unreadable");
        }
    }
}
