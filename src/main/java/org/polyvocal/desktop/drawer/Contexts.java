package org.polyvocal.desktop.drawer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;

/// The words of the passages that are in sight. Those not at hand are fetched together, beside the JavaFX thread, and
/// told of when they are there.
final class Contexts {
    private static final int KEPT = 500;

    private final Workspace workspace;
    private final Runnable arrived;
    private final Map<Place, Context> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Context> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<PassageList.Entry> missing = new HashSet<>();

    /// An entry in the text that its document has.
    private record Place(PassageList.Entry entry, Optional<String> sha256) {}

    Contexts(Workspace workspace, Runnable arrived) {
        this.workspace = workspace;
        this.arrived = arrived;
    }

    Optional<Context> of(PassageList.Entry entry) {
        var context = Optional.ofNullable(known.get(place(entry, workspace.study().get())));
        if (context.isEmpty() && missing.add(entry) && missing.size() == 1) workspace.work().soon(this::fetch);
        return context;
    }

    private void fetch() {
        var wanted = List.copyOf(missing);
        missing.clear();
        workspace.work().compute(() -> read(wanted), found -> {
            known.putAll(found);
            arrived.run();
        });
    }

    private static Place place(PassageList.Entry entry, Study study) {
        return new Place(entry, study.document(entry.shown().document()).map(document -> document.text().sha256()));
    }

    private Map<Place, Context> read(List<PassageList.Entry> wanted) {
        var study = workspace.session().study();
        var texts = new HashMap<Id<Document>, String>();
        var found = new HashMap<Place, Context>();
        for (var entry : wanted) {
            study.document(entry.shown().document()).ifPresent(document -> found.put(place(entry, study), context(entry, document,
                    texts.computeIfAbsent(document.id(), _ -> workspace.session().text(document)))));
        }
        return found;
    }

    /// From the talk on: who speaks and when stands beside it.
    private static Context context(PassageList.Entry entry, Document document, String text) {
        var start = Context.start(entry);
        var talk = document.turnAt(start).map(turn -> document.turn(turn).talk().start());
        return Context.of(entry, text, talk.orElseGet(() -> text.lastIndexOf('\n', Math.max(0, start - 1)) + 1));
    }
}
