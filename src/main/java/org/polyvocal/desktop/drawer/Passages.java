package org.polyvocal.desktop.drawer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;

/// The list in the drawer held against the study as it is now: codings that are gone are left out, those whose ends have
/// moved are shown as they stand.
final class Passages {
    private final Workspace workspace;
    private final Map<Id<Coding>, Coding> codings = new HashMap<>();
    private PassageList list = new PassageList("", List.of(), List.of());
    private Optional<Study> read = Optional.empty();

    Passages(Workspace workspace) {
        this.workspace = workspace;
    }

    void list(PassageList list) {
        this.list = list;
        read = Optional.empty();
    }

    PassageList list() {
        return list;
    }

    /// Of the codes that the list is about.
    List<Node> glyphs() {
        return list.codes().stream().flatMap(id -> workspace.study().get().codebook().code(id).stream())
                .<Node>map(code -> new GlyphIcon(code.look())).toList();
    }

    /// Whether anything in the listed documents has changed since the last [#entries].
    boolean stale() {
        var now = workspace.study().get();
        return read.filter(before -> list.entries().stream().map(entry -> entry.shown().document()).distinct()
                .allMatch(in -> before.codings(in) == now.codings(in) && Objects.equals(before.document(in), now.document(in))))
                .isEmpty();
    }

    /// @param claims the claim types to show; none for all
    List<Entry> entries(Set<ClaimType> claims) {
        var study = workspace.study().get();
        read = Optional.of(study);
        codings.clear();
        list.entries().stream().filter(entry -> entry.coding().isPresent()).map(entry -> entry.shown().document()).distinct()
                .forEach(in -> study.codings(in).forEach(coding -> codings.put(coding.id(), coding)));
        return list.entries().stream().filter(entry -> there(study, entry, claims)).map(this::current).toList();
    }

    private boolean there(Study study, Entry entry, Set<ClaimType> claims) {
        if (study.document(entry.shown().document()).isEmpty()) return false;
        if (entry.coding().isEmpty()) return true;
        return coding(entry)
                .filter(coding -> claims.isEmpty() || coding.qualifiers().claim().filter(claims::contains).isPresent())
                .isPresent();
    }

    private Entry current(Entry entry) {
        return entry.lit().size() == 1 ? coding(entry).map(Entry::of).orElse(entry) : entry;
    }

    Optional<Coding> coding(Entry entry) {
        return entry.coding().flatMap(id -> Optional.ofNullable(codings.get(id)));
    }

    Optional<Document> document(Entry entry) {
        return workspace.study().get().document(entry.shown().document());
    }

    Optional<Coder> coder(Coding coding) {
        return workspace.study().get().coder(coding.coder());
    }

    boolean own(Coder coder) {
        return workspace.coder().get().id().equals(coder.id());
    }

    /// Of the codes whose words are lit: two where two codes meet, that of the coding, or none for a hit.
    List<Look> looks(Entry entry) {
        var codebook = workspace.study().get().codebook();
        var codes = entry.lit().size() > 1 && list.codes().size() > 1
                ? list.codes().stream().limit(entry.lit().size()).toList()
                : coding(entry).map(Coding::code).stream().toList();
        return codes.stream().flatMap(id -> codebook.code(id).stream()).map(Code::look).toList();
    }
}
