package org.polyvocal.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A project as it stands after some change: everything but the texts. Immutable, so it can be read on any thread while
/// the next one is made; making the next one copies only the lists that a change touches.
///
/// ```
/// var next = study.after(change.edits());
/// ```
public final class Study {
    final Project project;
    final Map<Id<Coder>, Coder> coders;
    final Codebook codebook;
    final Casebook casebook;
    final Map<Id<Document>, Document> documents;
    final Map<Id<Document>, Recording> recordings;
    final Map<Id<Document>, List<Coding>> codings;
    final Map<Id<Memo>, Memo> memos;
    final Map<Id<Pseudonym>, Pseudonym> pseudonyms;
    final Map<Id<Keepsake>, Keepsake> keepsakes;
    final Map<Id<Assignment>, Assignment> assignments;
    final Map<Id<SavedSearch>, SavedSearch> searches;

    private Study(Project project) {
        this.project = project;
        this.coders = Map.of();
        this.codebook = new Codebook(List.of());
        this.casebook = Casebook.EMPTY;
        this.documents = Map.of();
        this.recordings = Map.of();
        this.codings = Map.of();
        this.memos = Map.of();
        this.pseudonyms = Map.of();
        this.keepsakes = Map.of();
        this.assignments = Map.of();
        this.searches = Map.of();
    }

    private Study(Draft draft) {
        this.project = draft.project;
        this.coders = draft.coders;
        this.codebook = draft.codebook();
        this.casebook = draft.casebook();
        this.documents = draft.documents;
        this.recordings = draft.recordings;
        this.codings = draft.mergedCodings();
        this.memos = draft.memos;
        this.pseudonyms = draft.pseudonyms;
        this.keepsakes = draft.keepsakes;
        this.assignments = draft.assignments;
        this.searches = draft.searches;
    }

    /// A project in which nothing has been done yet.
    public static Study of(Project project) {
        return new Study(project);
    }

    public Project project() {
        return project;
    }

    public List<Coder> coders() {
        return List.copyOf(coders.values());
    }

    public Optional<Coder> coder(Id<Coder> id) {
        return Optional.ofNullable(coders.get(id));
    }

    public Codebook codebook() {
        return codebook;
    }

    public Casebook casebook() {
        return casebook;
    }

    /// In the order in which they were added.
    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /// The document that a person means by its name, or by its id or its file's name where that is unique.
    public Optional<Document> documentNamed(String words) {
        return documents.values().stream().filter(document -> document.name().equals(words)).findFirst().or(() -> {
            var meant = documents.values().stream().filter(document -> document.source().file().equals(words)
                    || document.id().toString().equals(words)).toList();
            return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
        });
    }

    public Optional<Document> document(Id<Document> id) {
        return Optional.ofNullable(documents.get(id));
    }

    public List<Recording> recordings() {
        return List.copyOf(recordings.values());
    }

    /// The recording that a document is linked to.
    public Optional<Recording> recording(Id<Document> document) {
        return Optional.ofNullable(recordings.get(document));
    }

    /// In reading order.
    public List<Coding> codings(Id<Document> document) {
        return codings.getOrDefault(document, List.of());
    }

    /// Every coding, document by document, in reading order.
    public Stream<Coding> codings() {
        return documents.keySet().stream().flatMap(document -> codings(document).stream());
    }

    public Optional<Coding> coding(Id<Coding> id) {
        return codings().filter(coding -> coding.id().equals(id)).findFirst();
    }

    public List<Memo> memos() {
        return List.copyOf(memos.values());
    }

    /// The register of names that are not to be recognised, in the order in which they were entered.
    public List<Pseudonym> pseudonyms() {
        return List.copyOf(pseudonyms.values());
    }

    /// What came from other programs and has no place elsewhere, in the order in which it came.
    public List<Keepsake> keepsakes() {
        return List.copyOf(keepsakes.values());
    }

    /// Who was given which documents, in the order in which they were.
    public List<Assignment> assignments() {
        return List.copyOf(assignments.values());
    }

    /// In the order in which they were first saved.
    public List<SavedSearch> searches() {
        return List.copyOf(searches.values());
    }

    public Optional<SavedSearch> search(String name) {
        return searches.values().stream().filter(search -> Naming.same(search.name(), name)).findFirst();
    }

    /// Every record.
    public Stream<Entity> entities() {
        return Stream.<Stream<? extends Entity>>of(Stream.of(project), coders.values().stream(), codebook.codes().stream(),
                casebook.attributes().stream(), casebook.cases().stream(), documents.values().stream(),
                recordings.values().stream(), codings(), memos.values().stream(), pseudonyms.values().stream(),
                keepsakes.values().stream(), assignments.values().stream(), searches.values().stream()).flatMap(it -> it);
    }

    /// The project after these edits.
    ///
    /// @throws IllegalStateException when an edit does not fit: what it removes or replaces is not there as it says
    public Study after(Collection<? extends Edit> edits) {
        var next = new Draft(this);
        edits.forEach(next::apply);
        return new Study(next);
    }
}
