package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.revision.TextEdit;
import org.polyvocal.model.words.Problem;

/// Names being replaced in all of a study at once, and what that would do.
///
/// ```
/// var found = Sweep.of(study, Names.of(study.pseudonyms()), texts, progress);
/// var replacing = Replacing.of(study, found.stream().filter(Found::isCertain).toList(), texts);
/// replacing.reworded();          // the codings whose words become others
/// replacing.change(study, gesture);
/// ```
public final class Replacing {
    private final Study study;
    private final Map<Place, List<Occurrence>> chosen = new LinkedHashMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Edit> edits;

    private Replacing(Study study, Collection<Found> chosen, Function<Document, String> texts) {
        this.study = study;
        chosen.forEach(each -> this.chosen.computeIfAbsent(each.place(), _ -> new ArrayList<>()).add(each.occurrence()));
        study.documents().forEach(document -> revise(document, texts));
        this.edits = List.copyOf(edited());
    }

    /// @param chosen what is to be replaced; occurrences of one place must not overlap
    /// @param texts  reads a document's text
    public static Replacing of(Study study, Collection<Found> chosen, Function<Document, String> texts) {
        return new Replacing(study, chosen, texts);
    }

    private void revise(Document document, Function<Document, String> texts) {
        var occurrences = chosen.get(Place.of(document.id(), Place.Part.TEXT));
        if (occurrences == null) return;
        revisions.add(Revision.of(document, texts.apply(document)).edit(occurrences.stream()
                .map(it -> new TextEdit(it.span().start(), it.span().end(), it.replacement())).toList()));
    }

    private List<Edit> edited() {
        var revised = new HashMap<Id<?>, Entity>();
        var edits = new ArrayList<Edit>();
        for (var revision : revisions) {
            for (var edit : revision.change(study).edits()) {
                if (edit instanceof Edit.Replace(_, var after)) revised.put(after.id(), after);
                else edits.add(edit);
            }
        }
        var places = new HashSet<Id<?>>(revised.keySet());
        chosen.keySet().forEach(place -> places.add(place.record()));
        Wording wording = this::reworded;
        study.entities().filter(entity -> places.contains(entity.id())).forEach(before -> {
            var after = wording.of(revised.getOrDefault(before.id(), before));
            if (!after.equals(before)) edits.add(new Edit.Replace(before, after));
        });
        return new Distinct(study).edits(edits);
    }

    private String reworded(Place place, String written) {
        var occurrences = chosen.get(place);
        if (occurrences == null) return written;
        var after = new StringBuilder(written);
        occurrences.stream().sorted(Comparator.comparing(Occurrence::span).reversed())
                .forEach(it -> after.replace(it.span().start(), it.span().end(), it.replacement()));
        return after.toString();
    }

    /// How many names are replaced.
    public int occurrences() {
        return chosen.values().stream().mapToInt(List::size).sum();
    }

    /// In the texts of how many documents.
    public int documents() {
        return revisions.size();
    }

    /// The codings whose words become others.
    public List<Affected<Coding>> reworded() {
        return revisions.stream().flatMap(revision -> revision.codings(study).stream())
                .filter(coding -> coding.fate().changesWords()).toList();
    }

    /// True when there is nothing to replace.
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /// All of it as one change, whose texts are [#manuscripts].
    ///
    /// @param now     the study as it is
    /// @param gesture the same for all that is undone together
    /// @throws Problem when something has been changed since the names were looked for
    public Change change(Study now, UUID gesture) {
        if (now != study && !study.entities().allMatch(new HashSet<>(now.entities().toList())::contains)) {
            throw new Problem("model.pseudonym.meanwhile");
        }
        return new Change(Label.of("model.change.pseudonyms.replace", String.valueOf(occurrences())), gesture, edits);
    }

    /// The texts that the documents have then.
    public List<Manuscript> manuscripts() {
        return revisions.stream().map(revision -> Manuscript.revised(revision.text())).toList();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Replacing of " + occurrences() + " names";
    }
}
