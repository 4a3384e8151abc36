package org.polyvocal.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.polyvocal.model.Document;
import org.polyvocal.model.Manuscript;

/// Keeps the texts read last at hand, so that a list of passages does not read the same interview from the disk for each
/// of them. Safe on any number of threads.
final class RecentTexts {
    private static final int KEPT = 64;

    private final Function<Document, String> record;
    private final Map<String, String> texts = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    RecentTexts(Function<Document, String> record) {
        this.record = record;
    }

    void remember(Manuscript manuscript) {
        synchronized (texts) {
            texts.put(manuscript.textSha256(), manuscript.text());
        }
    }

    void forget() {
        synchronized (texts) {
            texts.clear();
        }
    }

    String of(Document document) {
        synchronized (texts) {
            var known = texts.get(document.text().sha256());
            if (known != null) return known;
        }
        var text = record.apply(document);
        synchronized (texts) {
            texts.put(document.text().sha256(), text);
        }
        return text;
    }
}
