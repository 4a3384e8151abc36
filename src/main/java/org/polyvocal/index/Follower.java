package org.polyvocal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.index.shelf.Shelf;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.Turn;
import org.polyvocal.model.pace.Ahead;

/// Keeps a shelf as the study is. Only words are on the shelf: the texts of documents and the memos. Everything else that
/// is asked is answered from the study itself, so most changes are no work here.
///
/// Looks at what the edits touch, and takes it as it is in the study after them; following a change twice, or a row of
/// changes at once, comes to the same.
final class Follower {
    private final Shelf shelf;
    private final Function<Document, String> texts;

    Follower(Shelf shelf, Function<Document, String> texts) {
        this.shelf = shelf;
        this.texts = texts;
    }

    /// Puts a whole study on an empty shelf.
    void takeIn(Study study, Progress progress) throws IOException {
        var documents = study.documents();
        put(documents, progress);
        for (var document : documents) takeInNotes(document, study);
        for (var memo : study.memos()) shelf.putNote(memo.id(), memo.text(), language(memo.document(), study));
    }

    /// True when anything on the shelf has changed.
    boolean follow(Collection<Edit> edits, Study after) throws IOException {
        Set<Entity> touched = new LinkedHashSet<>();
        for (var edit : edits) {
            if (concernsWords(edit)) touched.add(edit.subject());
        }
        put(touched.stream().flatMap(entity -> entity instanceof Document it ? after.document(it.id()).stream() : Stream.empty())
                .toList(), Progress.UNWATCHED);
        for (var entity : touched) takeIn(entity, after);
        return !touched.isEmpty();
    }

    /// Taking words apart is most of the work, and no document needs another for it.
    private void put(List<Document> documents, Progress progress) {
        try (var put = Ahead.of(documents, document -> 4L * document.text().length(), this::put)) {
            for (var at = 0; put.hasNext(); at++) {
                progress.at(at, documents.size());
                put.next();
            }
        }
        progress.at(documents.size(), documents.size());
    }

    private Document put(Document document) {
        try {
            shelf.put(document, texts.apply(document));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean concernsWords(Edit edit) {
        return switch (edit) {
            case Edit.Add(var entity) -> hasWords(entity);
            case Edit.Remove(var entity) -> hasWords(entity);
            case Edit.Replace(Document before, Document after) -> !sameWords(before, after);
            case Edit.Replace(Coding before, Coding after) -> !before.memo().equals(after.memo());
            case Edit.Replace(Memo before, Memo after) -> !before.equals(after);
            case Edit.Replace _ -> false;
        };
    }

    private static boolean hasWords(Entity entity) {
        return switch (entity) {
            case Document _,Memo _ -> true;
            case Coding coding -> !coding.memo().isEmpty();
            default -> false;
        };
    }

    private static boolean sameWords(Document before, Document after) {
        return before.text().equals(after.text())
                && before.turns().stream().map(Turn::span).toList().equals(after.turns().stream().map(Turn::span).toList())
                && before.turns().stream().map(Turn::talk).toList().equals(after.turns().stream().map(Turn::talk).toList());
    }

    private void takeIn(Entity entity, Study after) throws IOException {
        switch (entity) {
            case Document document -> takeIn(document.id(), after);
            case Coding coding -> takeIn(coding, after);
            case Memo memo -> takeIn(memo, after);
            default -> throw new IllegalArgumentException("no words in " + entity);
        }
    }

    private void takeIn(Id<Document> id, Study after) throws IOException {
        var document = after.document(id);
        if (document.isEmpty()) {
            shelf.removeDocument(id);
            return;
        }
        takeInNotes(document.get(), after);
        for (var memo : after.memos()) {
            if (memo.document().filter(id::equals).isPresent()) takeIn(memo, after);
        }
    }

    /// Memos are read in the language of the document they are about.
    private void takeInNotes(Document document, Study study) throws IOException {
        for (var coding : study.codings(document.id())) {
            if (!coding.memo().isEmpty()) shelf.putNote(coding.id(), coding.memo(), document.text().language());
        }
    }

    private void takeIn(Coding touched, Study after) throws IOException {
        var coding = after.codings(touched.document()).stream().filter(it -> it.id().equals(touched.id())).findFirst()
                .filter(it -> !it.memo().isEmpty());
        if (coding.isEmpty()) shelf.removeNote(touched.id());
        else shelf.putNote(touched.id(), coding.get().memo(), language(Optional.of(touched.document()), after));
    }

    private void takeIn(Memo touched, Study after) throws IOException {
        var memo = after.memos().stream().filter(it -> it.id().equals(touched.id())).findFirst();
        if (memo.isEmpty()) shelf.removeNote(touched.id());
        else shelf.putNote(touched.id(), memo.get().text(), language(memo.get().document(), after));
    }

    private static Locale language(Optional<Id<Document>> document, Study study) {
        return document.flatMap(study::document).map(it -> it.text().language()).orElse(Locale.ENGLISH);
    }
}
