package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;

/// Looks for names wherever something is written in a study.
public final class Sweep {
    private final Names names;
    private final Study study;

    private Sweep(Names names, Study study) {
        this.names = names;
        this.study = study;
    }

    /// Every name in the study, record by record.
    ///
    /// @param texts reads a document's text
    public static List<Found> of(Study study, Names names, Function<Document, String> texts, Progress progress) {
        var found = new ArrayList<Found>();
        var sweep = new Sweep(names, study);
        var documents = study.documents();
        for (var at = 0; at < documents.size(); at++) {
            progress.at(at, documents.size());
            found.addAll(inText(names, documents.get(at), texts.apply(documents.get(at))));
        }
        study.entities().forEach(entity -> sweep.in(entity, found::add));
        progress.at(documents.size(), documents.size());
        return List.copyOf(found);
    }

    /// Every name in what is written in one record; the text of a document is no part of it.
    public static List<Found> in(Entity entity, Study study, Names names) {
        var found = new ArrayList<Found>();
        new Sweep(names, study).in(entity, found::add);
        return List.copyOf(found);
    }

    private void in(Entity entity, Consumer<Found> found) {
        var language = language(entity, study);
        Wording looking = (place, written) -> {
            names.in(written, language).forEach(occurrence -> found.accept(new Found(place, occurrence)));
            return written;
        };
        looking.of(entity);
    }

    /// What is written at a place of a record; empty where nothing is.
    public static String written(Entity entity, Place place) {
        var written = new StringBuilder();
        Wording looking = (at, words) -> {
            if (at.equals(place)) written.append(words);
            return words;
        };
        looking.of(entity);
        return written.toString();
    }

    /// A name does not reach from one turn into the next, nor from a label into the talk.
    public static List<Found> inText(Names names, Document document, String text) {
        var place = Place.of(document.id(), Place.Part.TEXT);
        var cuts = new TreeSet<Integer>();
        document.turns().forEach(turn -> cuts.addAll(
                List.of(turn.span().start(), turn.talk().start(), turn.talk().end(), turn.span().end())));
        cuts.add(text.length());
        var found = new ArrayList<Found>();
        var from = 0;
        for (var to : cuts) {
            if (to > from) {
                names.in(text, new Span(from, to), document.text().language())
                        .forEach(occurrence -> found.add(new Found(place, occurrence)));
            }
            from = to;
        }
        return found;
    }

    /// The language that a record is written in, as far as anybody knows.
    static Locale language(Entity entity, Study study) {
        var document = switch (entity) {
            case Document it -> study.document(it.id());
            case Recording it -> study.document(it.document());
            case Coding it -> study.document(it.document());
            case Memo it -> it.document().flatMap(study::document);
            default -> study.documents().stream().findFirst();
        };
        return language(document);
    }

    /// The language of the first transcript, for what is in none.
    public static Locale language(Study study) {
        return language(study.documents().stream().findFirst());
    }

    private static Locale language(Optional<Document> document) {
        return document.map(it -> it.text().language()).orElse(Locale.ENGLISH);
    }
}
