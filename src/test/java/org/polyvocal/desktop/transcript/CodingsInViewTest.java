package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.model.Span;

class CodingsInViewTest extends TranscriptStage {
    @Test
    void codingDoesNotMoveTheText() {
        act(() -> view.reveal(script.document().turn(30).talk()));
        var before = placeAtRest(script.document().turn(30).talk().start());
        act(() -> view.setCodings(List.of(coding("Mixed"), coding(script.document().turn(30).talk()))));
        assertThat(place(script.document().turn(30).talk().start())).isEqualTo(before);
        act(() -> view.select(script.document().turn(30).talk()));
        assertThat(place(script.document().turn(30).talk().start())).isEqualTo(before);
    }

    @Test
    void aCodingTintsItsWordsAndOnlyThem() {
        act(() -> view.setCodings(List.of(coding("two of"))));
        assertThat(tint(script.span("two of").start()).getOpacity()).isEqualTo(1);
        assertThat(tint(script.span("two of").start() - 1).getOpacity()).isZero();
        act(() -> view.setCodings(List.of()));
        assertThat(tint(script.span("two of").start()).getOpacity()).isZero();
    }

    @Test
    void goesFromCodingToCodingAndRoundThoseThatOverlap() {
        var outer = coding("Mixed 😀 up is right.");
        var inner = coding("up is");
        var later = coding("Then three");
        act(() -> view.setCodings(List.of(later, inner, outer)));
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(outer.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(inner.id());
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(later.id());
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(later.id());
        act(view::previousCoding);
        assertThat(view.focused().get()).hasValue(inner.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(outer.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(inner.id());
    }

    @Test
    void theFocusGoesWithItsCoding() {
        var coding = coding("two of");
        act(() -> view.setCodings(List.of(coding)));
        act(() -> view.focused().set(Optional.of(coding.id())));
        act(() -> view.setCodings(List.of()));
        assertThat(view.focused().get()).isEmpty();
    }

    @Test
    void aJumpCanBeTakenBack() {
        clickOn(before("two of"));
        act(() -> view.reveal(script.document().turn(40).talk()));
        act(view::nextTurn);
        act(view::back);
        act(view::back);
        assertThat(caret()).isEqualTo(script.span("two of").start());
        assertThat(isInSight(script.span("two of").start())).isTrue();
    }

    @Test
    void whatIsInSightIsNotMovedByBeingRevealed() {
        var before = place(script.span("Mixed").start());
        act(() -> view.reveal(script.span("Then three")));
        assertThat(place(script.span("Mixed").start())).isEqualTo(before);
    }

    @Test
    void theEndOfTheCodingInFocusMovesByWords() {
        var coding = coding("two of");
        var resized = new AtomicReference<Span>();
        act(() -> {
            view.setOnResize((_, span) -> resized.set(span));
            view.setCodings(List.of(coding));
            view.focused().set(Optional.of(coding.id()));
            view.stretch(Edge.END, 1);
        });
        assertThat(resized.get().of(script.text())).isEqualTo("two of us");
        act(() -> view.stretch(Edge.START, -1));
        assertThat(resized.get().of(script.text())).isEqualTo("were two of us");
    }

    @Test
    void aClickOnAStripeChoosesItsCodingAndItsHandleCanBeDrawn() {
        var coding = coding("two of us.");
        var resized = new AtomicReference<Span>();
        act(() -> {
            view.setOnResize((_, span) -> resized.set(span));
            view.setCodings(List.of(coding));
        });
        var margin = lookup(".transcript-margin").query().localToScreen(0, 0);
        var line = bounds(script.span("two of us.").start()).orElseThrow();
        clickOn(new Point2D(margin.getX() + 12, line.getCenterY()));
        assertThat(view.focused().get()).hasValue(coding.id());
        drag(new Point2D(margin.getX() + 8, line.getMaxY() - 1)).dropTo(after("We ra"));
        assertThat(resized.get().of(script.text())).isEqualTo("two of us. We rang");
    }
}
