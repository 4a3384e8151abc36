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

/// The words of the passages that are in sight. Those not at hand are fetched together, beside the JavaFX thread, and
/// told of when they are there.
final class Contexts {
    private static final int KEPT = 500;

    private final Workspace workspace;
    private final Runnable arrived;
    private final Map<PassageList.Entry, Context> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PassageList.Entry, Context> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<PassageList.Entry> missing = new HashSet<>();

    Contexts(Workspace workspace, Runnable arrived) {
        this.workspace = workspace;
        this.arrived = arrived;
    }

    Optional<Context> of(PassageList.Entry entry) {
        var context = Optional.ofNullable(known.get(entry));
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

    private Map<PassageList.Entry, Context> read(List<PassageList.Entry> wanted) {
        var study = workspace.session().study();
        var texts = new HashMap<Id<Document>, String>();
        var found = new HashMap<PassageList.Entry, Context>();
        for (var entry : wanted) {
            study.document(entry.shown().document()).ifPresent(document -> found.put(entry, context(entry, document,
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
