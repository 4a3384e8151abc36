package org.polyvocal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The next study in the making.
final class Draft {
    private final Study before;
    Project project;
    Map<Id<Coder>, Coder> coders;
    private Map<Id<Code>, Code> codes;
    private Map<Id<Attribute>, Attribute> attributes;
    private Map<Id<Case>, Case> cases;
    Map<Id<Document>, Document> documents;
    Map<Id<Document>, Recording> recordings;
    Map<Id<Memo>, Memo> memos;
    Map<Id<Pseudonym>, Pseudonym> pseudonyms;
    Map<Id<Keepsake>, Keepsake> keepsakes;
    Map<Id<Assignment>, Assignment> assignments;
    Map<Id<SavedSearch>, SavedSearch> searches;
    private final Map<Id<Document>, List<Coding>> codings = new HashMap<>();

    Draft(Study before) {
        this.before = before;
        this.project = before.project;
        this.coders = before.coders;
        this.documents = before.documents;
        this.recordings = before.recordings;
        this.memos = before.memos;
        this.pseudonyms = before.pseudonyms;
        this.keepsakes = before.keepsakes;
        this.assignments = before.assignments;
        this.searches = before.searches;
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
            case Recording it -> recordings = own(recordings, before.recordings, it.document(), it);
            case Memo it -> memos = own(memos, before.memos, it.id(), it);
            case Pseudonym it -> pseudonyms = own(pseudonyms, before.pseudonyms, it.id(), it);
            case Keepsake it -> keepsakes = own(keepsakes, before.keepsakes, it.id(), it);
            case Assignment it -> assignments = own(assignments, before.assignments, it.id(), it);
            case SavedSearch it -> searches = own(searches, before.searches, it.id(), it);
            case Coding it -> codingsOf(it.document()).add(it);
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
            case Recording it -> (recordings = owned(recordings, before.recordings)).remove(it.document());
            case Memo it -> (memos = owned(memos, before.memos)).remove(it.id());
            case Pseudonym it -> (pseudonyms = owned(pseudonyms, before.pseudonyms)).remove(it.id());
            case Keepsake it -> (keepsakes = owned(keepsakes, before.keepsakes)).remove(it.id());
            case Assignment it -> (assignments = owned(assignments, before.assignments)).remove(it.id());
            case SavedSearch it -> (searches = owned(searches, before.searches)).remove(it.id());
            case Coding it -> codingsOf(it.document()).remove(it) ? it : null;
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

    Codebook codebook() {
        return codes == null ? before.codebook : new Codebook(codes.values());
    }

    Casebook casebook() {
        return attributes == null && cases == null
                ? before.casebook
                : new Casebook(attributes().values(), cases().values());
    }

    Map<Id<Document>, List<Coding>> mergedCodings() {
        if (codings.isEmpty()) return before.codings;
        var merged = new HashMap<>(before.codings);
        codings.forEach((document, list) -> {
            list.sort(Coding.READING_ORDER);
            merged.put(document, Collections.unmodifiableList(list));
        });
        return merged;
    }
}
