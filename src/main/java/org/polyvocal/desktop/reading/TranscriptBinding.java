package org.polyvocal.desktop.reading;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// Keeps the transcript and the workspace telling the same story: what is open, coded, selected and in focus.
final class TranscriptBinding {
    private final Workspace workspace;
    private final TranscriptView transcript;
    private final Tagging tagging;
    private final Work.Latest texts;
    private Optional<Document> shown = Optional.empty();
    private String text = "";
    private boolean awaited; // the document has another text than what is shown, which is on its way

    TranscriptBinding(Workspace workspace, TranscriptView transcript) {
        this.workspace = workspace;
        this.transcript = transcript;
        this.tagging = new Tagging(workspace);
        this.texts = workspace.work().latest();
        bindOpened();
        bindSelection();
        bindGestures();
    }

    /// The whole text of what is shown.
    String text() {
        return text;
    }

    private void bindOpened() {
        workspace.document().subscribe(_ -> open());
        workspace.study().subscribe(_ -> refresh());
        workspace.filter().subscribe(_ -> showCodings());
        workspace.destination().subscribe(_ -> arrive());
        workspace.passages().subscribe(_ -> showHits());
    }

    private void bindSelection() {
        transcript.selection().subscribe(_ -> tellUnit());
        transcript.turn().subscribe(_ -> tellUnit());
        transcript.focused().subscribe(this::tellFocus);
        workspace.coding().subscribe(coding -> {
            if (!transcript.focused().get().equals(coding)) transcript.focused().set(coding);
        });
    }

    private void bindGestures() {
        transcript.setOnResize((id, span) -> coding(id).ifPresent(coding -> tagging.resize(coding, span)));
        transcript.setOnCodeDropped((code, span) -> workspace.study().get().codebook().code(Id.of(code))
                .ifPresent(dropped -> current().ifPresent(in -> tagging.apply(dropped, new Passage(in.id(), span)))));
    }

    private void open() {
        var wanted = workspace.documentInFocus();
        workspace.coding().get().filter(_ -> workspace.codingInFocus().isEmpty())
                .ifPresent(_ -> workspace.coding().set(Optional.empty()));
        if (wanted.isEmpty()) {
            texts.forget();
            shown = Optional.empty();
            workspace.unit().set(Optional.empty());
            transcript.showNothing(empty());
            return;
        }
        if (wanted.equals(shown)) texts.forget();
        else texts.ask(() -> workspace.session().text(wanted.get()), text -> show(wanted.get(), text));
    }

    private EmptyState empty() {
        var none = workspace.study().get().documents().isEmpty();
        return new EmptyState(Feather.FILE_TEXT, Messages.say(none ? "desktop.documents.none" : "desktop.reading.choose"));
    }

    private void show(Document document, String text) {
        take(document, text);
        transcript.show(document, text, codings(document));
        transcript.focused().set(workspace.coding().get());
        tellUnit();
        showHits();
        arrive();
    }

    /// A document whose text, turns or speakers have changed is laid out anew; otherwise only its codings can have changed.
    /// Nothing can be coded on words that are no longer there.
    private void refresh() {
        var now = workspace.documentInFocus();
        if (shown.isPresent() && now.isPresent() && shown.get().id().equals(now.get().id()) && !shown.equals(now)) {
            awaited = !shown.get().text().sha256().equals(now.get().text().sha256());
            tellUnit();
            texts.ask(() -> workspace.session().text(now.get()), text -> renew(now.get(), text));
        } else {
            if (now.equals(shown)) keep();
            showCodings();
        }
    }

    /// What is shown is right again before what was asked for has come.
    private void keep() {
        texts.forget();
        awaited = false;
    }

    private void renew(Document document, String text) {
        take(document, text);
        transcript.renew(document, text, codings(document));
        tellUnit();
        showHits();
    }

    private void take(Document document, String text) {
        this.text = text;
        shown = Optional.of(document);
        awaited = false;
    }

    private void showCodings() {
        current().ifPresent(document -> transcript.setCodings(codings(document)));
    }

    private List<ShownCoding> codings(Document document) {
        var study = workspace.study().get();
        var me = workspace.coder().get().id();
        return study.codings(document.id()).stream().filter(workspace.filter().get().in(study, document))
                .flatMap(coding -> study.codebook().code(coding.code()).stream().flatMap(code -> study.coder(coding.coder())
                        .stream().map(coder -> new ShownCoding(coding, code, coder, coder.id().equals(me), false))))
                .toList();
    }

    /// What the drawer lists is lit in the text where it does not come from codings, which have their tints.
    private void showHits() {
        transcript.setHits(workspace.passages().get().stream().flatMap(list -> list.entries().stream())
                .filter(entry -> entry.coding().isEmpty())
                .filter(entry -> shown.filter(in -> in.id().equals(entry.shown().document())).isPresent())
                .flatMap(entry -> entry.lit().stream()).toList());
    }

    private void arrive() {
        workspace.destination().get().filter(passage -> shown.filter(in -> in.id().equals(passage.document())).isPresent())
                .ifPresent(passage -> {
                    transcript.reveal(passage.span());
                    putCaret(passage.span());
                    transcript.flash(passage.span());
                });
    }

    /// What is coded next is meant for the place one has come to, not for the one that was left.
    private void putCaret(Span passage) {
        transcript.select(new Span(passage.start(), text.offsetByCodePoints(passage.start(), 1)));
        transcript.clearSelection();
    }

    private void tellUnit() {
        workspace.unit().set(current().flatMap(document -> transcript.unit().map(span -> new Passage(document.id(), span))));
    }

    private void tellFocus(Optional<Id<Coding>> focused) {
        workspace.coding().set(focused);
        focused.flatMap(this::coding).ifPresent(coding -> workspace.code().set(Optional.of(coding.code())));
    }

    /// What is shown, unless it has another text by now.
    private Optional<Document> current() {
        return shown.filter(_ -> !awaited);
    }

    private Optional<Coding> coding(Id<Coding> id) {
        return current().stream().flatMap(in -> workspace.study().get().codings(in.id()).stream())
                .filter(each -> each.id().equals(id)).findFirst();
    }
}
