package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Renewal;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.desktop.transcript.page.Steps;
import org.polyvocal.desktop.transcript.page.Walk;
import org.polyvocal.model.Span;

/// One reader over one document: what is shown, what stands out in it, where the caret is and has been. The same whichever
/// form the document is read in.
final class Sitting {
    private final ReadOnlyObjectWrapper<Optional<Span>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> turn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Trail trail = new Trail();
    private Surface surface;
    private Page page = Page.NOTHING;
    private Steps steps = new Steps(page);
    private Emphasis emphasis = Emphasis.NONE;
    private Place place = Place.NOWHERE;
    private Runnable onMoved = () -> {};

    Sitting(Surface surface) {
        this.surface = surface;
    }

    void show(Page page, List<ShownCoding> codings) {
        this.page = page;
        steps = new Steps(page);
        emphasis = Emphasis.NONE.coded(codings);
        moved(Place.NOWHERE);
        trail.clear();
        surface.show(page, emphasis);
    }

    /// Shows the page that takes the place of this one, as far as can be told where the reader is; what is in focus stays so.
    void renew(Page now, List<ShownCoding> codings) {
        var renewal = new Renewal(page, now);
        var caret = renewal.offset(place.caret());
        var top = renewal.offset(surface.top());
        var before = emphasis;
        show(now, codings);
        emphasise(it -> it.focusing(before.focused()).hearing(before.heard()));
        surface.moveTo(caret);
        surface.putAtTop(top);
    }

    /// Goes on reading in another form, at the same place.
    void moveTo(Surface other) {
        var here = place;
        var top = surface.top();
        surface = other;
        surface.show(page, emphasis);
        here.selection().ifPresentOrElse(surface::select, () -> surface.moveTo(here.caret()));
        surface.putAtTop(top);
    }

    /// Called by the form in use when the reader has moved.
    void moved(Place place) {
        this.place = place;
        selection.set(place.selection());
        turn.set(place.turn());
        onMoved.run();
    }

    /// Who is told after every movement of the reader.
    void setOnMoved(Runnable listener) {
        onMoved = listener;
    }

    void emphasise(UnaryOperator<Emphasis> change) {
        emphasis = change.apply(emphasis);
        surface.emphasise(emphasis);
    }

    ReadOnlyObjectWrapper<Optional<Span>> selection() {
        return selection;
    }

    ReadOnlyObjectWrapper<Optional<Integer>> turn() {
        return turn;
    }

    Surface surface() {
        return surface;
    }

    Page page() {
        return page;
    }

    Steps steps() {
        return steps;
    }

    Walk walk() {
        return new Walk(emphasis.codings());
    }

    List<ShownCoding> codings() {
        return emphasis.codings();
    }

    int caret() {
        return place.caret();
    }

    Place place() {
        return place;
    }

    Optional<Span> unit() {
        return place.selection().or(() -> steps.turn(place.caret()));
    }

    void reveal(Span passage) {
        var here = new Trail.Stop(place.caret(), surface.top());
        if (surface.reveal(passage)) trail.note(here);
    }

    void go(Span passage) {
        reveal(passage);
        surface.moveTo(passage.start());
    }

    void back() {
        trail.back().ifPresent(stop -> {
            surface.moveTo(stop.caret());
            surface.putAtTop(stop.top());
        });
    }
}
