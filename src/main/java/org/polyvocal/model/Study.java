package org.polyvocal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Project project;
    private final Map<Id<Coder>, Coder> coders;
    private final Codebook codebook;
    private final Casebook casebook;
    private final Map<Id<Document>, Document> documents;
    private final Map<Id<Document>, List<Coding>> codings;
    private final Loose loose;

    private Study(Project project) {
        this.project = project;
        this.coders = Map.of();
        this.codebook = new Codebook(List.of());
        this.casebook = Casebook.EMPTY;
        this.documents = Map.of();
        this.codings = Map.of();
        this.loose = Loose.NONE;
    }

    private Study(Draft draft) {
        this.project = draft.project;
        this.coders = draft.coders;
        this.codebook = draft.codebook();
        this.casebook = draft.casebook();
        this.documents = draft.documents;
        this.codings = draft.mergedCodings();
        this.loose = draft.loose.done();
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
        return loose.all(Recording.class);
    }

    /// The recording that a document is linked to.
    public Optional<Recording> recording(Id<Document> document) {
        return loose.recording(document);
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
        return loose.all(Memo.class);
    }

    /// The register of names that are not to be recognised, in the order in which they were entered.
    public List<Pseudonym> pseudonyms() {
        return loose.all(Pseudonym.class);
    }

    /// What came from other programs and has no place elsewhere, in the order in which it came.
    public List<Keepsake> keepsakes() {
        return loose.all(Keepsake.class);
    }

    /// Who was given which documents, in the order in which they were.
    public List<Assignment> assignments() {
        return loose.all(Assignment.class);
    }

    /// In the order in which they were first saved.
    public List<SavedSearch> searches() {
        return loose.all(SavedSearch.class);
    }

    public Optional<SavedSearch> search(String name) {
        return searches().stream().filter(search -> Naming.same(search.name(), name)).findFirst();
    }

    public Survey survey() {
        return loose.survey();
    }

    /// What the study asserts, in the order in which it was put down.
    public List<Finding> findings() {
        return loose.all(Finding.class);
    }

    /// Every record.
    public Stream<Entity> entities() {
        return Stream.<Stream<? extends Entity>>of(Stream.of(project), coders.values().stream(), codebook.codes().stream(),
                casebook.attributes().stream(), casebook.cases().stream(), documents.values().stream(),
                codings(), loose.all()).flatMap(it -> it);
    }

    /// The project after these edits.
    ///
    /// @throws IllegalStateException when an edit does not fit: what it removes or replaces is not there as it says
    public Study after(Collection<? extends Edit> edits) {
        var next = new Draft(this);
        edits.forEach(next::apply);
        return new Study(next);
    }

    /// The next study in the making.
    private static final class Draft {
        private final Study before;
        private Project project;
        private Map<Id<Coder>, Coder> coders;
        private Map<Id<Code>, Code> codes;
        private Map<Id<Attribute>, Attribute> attributes;
        private Map<Id<Case>, Case> cases;
        private Map<Id<Document>, Document> documents;
        private final Map<Id<Document>, List<Coding>> codings = new HashMap<>();
        private final Loose.Draft loose;

        Draft(Study before) {
            this.before = before;
            this.project = before.project;
            this.coders = before.coders;
            this.documents = before.documents;
            this.loose = new Loose.Draft(before.loose);
        }

        void apply(Edit edit) {
            switch (edit) {
                case Edit.Add(var entity) -> put(entity);
                case Edit.Remove(var entity) -> remove(entity);
                case Edit.Replace(var old, var entity) -> replace(old, entity);
            }
        }

        private void replace(Entity old, Entity entity) {
            if (old instanceof Coding) {
                remove(old);
            }
            put(entity);
        }

        private void put(Entity entity) {
            switch (entity) {
                case Project it -> project = it;
                case Coder it -> coders = own(coders, before.coders, it.id(), it);
                case Code it -> codes().put(it.id(), it);
                case Attribute it -> attributes().put(it.id(), it);
                case Case it -> cases().put(it.id(), it);
                case Document it -> documents = own(documents, before.documents, it.id(), it);
                case Coding it -> codingsOf(it.document()).add(it);
                case Recording _,Memo _,Pseudonym _,Keepsake _,Assignment _,SavedSearch _,Relation _,Response _,Finding _ ->
                    loose.put(entity);
            }
        }

        private void remove(Entity entity) {
            var found = switch (entity) {
                case Project _ -> throw new IllegalStateException("a project is never removed");
                case Coder it -> (coders = owned(coders, before.coders)).remove(it.id());
                case Code it -> codes().remove(it.id());
                case Attribute it -> attributes().remove(it.id());
                case Case it -> cases().remove(it.id());
                case Document it -> (documents = owned(documents, before.documents)).remove(it.id());
                case Coding it -> codingsOf(it.document()).remove(it) ? it : null;
                case Recording _,Memo _,Pseudonym _,Keepsake _,Assignment _,SavedSearch _,Relation _,Response _,Finding _ ->
                    loose.remove(entity);
            };
            if (found == null) throw new IllegalStateException("not in the study: " + entity);
        }

        private Map<Id<Code>, Code> codes() {
            if (codes == null) {
                codes = new LinkedHashMap<>();
                before.codebook.codes().forEach(code -> codes.put(code.id(), code));
            }
            return codes;
        }

        private Map<Id<Attribute>, Attribute> attributes() {
            if (attributes == null) {
                attributes = new LinkedHashMap<>();
                before.casebook.attributes().forEach(attribute -> attributes.put(attribute.id(), attribute));
            }
            return attributes;
        }

        private Map<Id<Case>, Case> cases() {
            if (cases == null) {
                cases = new LinkedHashMap<>();
                before.casebook.cases().forEach(each -> cases.put(each.id(), each));
            }
            return cases;
        }

        private List<Coding> codingsOf(Id<Document> document) {
            return codings.computeIfAbsent(document, _ -> new ArrayList<>(before.codings(document)));
        }

        private static <K, V> Map<K, V> own(Map<K, V> now, Map<K, V> before, K key, V value) {
            var mine = owned(now, before);
            mine.put(key, value);
            return mine;
        }

        private static <K, V> Map<K, V> owned(Map<K, V> now, Map<K, V> before) {
            return now == before ? new LinkedHashMap<>(before) : now;
        }

        private Codebook codebook() {
            return codes == null ? before.codebook : new Codebook(codes.values());
        }

        private Casebook casebook() {
            return attributes == null && cases == null
                    ? before.casebook
                    : new Casebook(attributes().values(), cases().values());
        }

        private Map<Id<Document>, List<Coding>> mergedCodings() {
            if (codings.isEmpty()) return before.codings;
            var merged = new HashMap<>(before.codings);
            codings.forEach((document, list) -> {
                list.sort(Coding.READING_ORDER);
                merged.put(document, Collections.unmodifiableList(list));
            });
            return merged;
        }
    }
}
