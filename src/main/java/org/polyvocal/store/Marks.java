package org.polyvocal.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;

/// The words that records are about: which passages of a document's text codings and memos mark.
final class Marks {
    private Marks() {}

    /// The document whose words an edit changes, or on whose words it puts a mark; none where it does neither.
    static Set<Id<Document>> put(Edit edit) {
        var puts = switch (edit) {
            case Edit.Add(var entity) -> span(entity).isPresent();
            case Edit.Remove _ -> false;
            case Edit.Replace(Document before, Document after) -> !before.text().sha256().equals(after.text().sha256());
            case Edit.Replace(var before, var after) -> span(after).isPresent() && !span(before).equals(span(after));
        };
        return puts ? Set.of(document(edit.subject()).orElseThrow()) : Set.of();
    }

    /// The checksum of the text that an edit of a document replaces.
    static Optional<String> textBefore(Edit edit) {
        return edit instanceof Edit.Replace(Document before, _) ? Optional.of(before.text().sha256()) : Optional.empty();
    }

    /// The document that a record is about.
    static Optional<Id<Document>> document(Entity entity) {
        return switch (entity) {
            case Document it -> Optional.of(it.id());
            case Coding it -> Optional.of(it.document());
            case Memo it -> it.document();
            default -> Optional.empty();
        };
    }

    /// The passage that a record is about.
    static Optional<Span> span(Entity entity) {
        return switch (entity) {
            case Coding it -> Optional.of(it.span());
            case Memo it -> it.span();
            default -> Optional.empty();
        };
    }

    /// Every passage of the document that is marked, by what marks it.
    static Map<Id<?>, Span> passages(Study study, Id<Document> in) {
        var passages = new HashMap<Id<?>, Span>();
        study.codings(in).forEach(it -> passages.put(it.id(), it.span()));
        study.memos().stream().filter(it -> it.document().equals(Optional.of(in)))
                .forEach(it -> it.span().ifPresent(span -> passages.put(it.id(), span)));
        return passages;
    }
}
