package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.TextSize;
import org.polyvocal.desktop.transcript.margin.Extent;
import org.polyvocal.desktop.transcript.margin.Lanes;
import org.polyvocal.desktop.transcript.margin.Margin;
import org.polyvocal.desktop.transcript.margin.Sight;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;

/// The transcript as flowing text with its margin.
final class PageView extends Shaded implements Surface, Sight {
    private static final double LEFT = 16;
    private static final double MEASURE_IN_LETTERS = 532.0 / TextSize.USUAL;
    private static final double LEAST_MEASURE = 160;
    private static final double TO_MARGIN = 3;
    private static final double BAR = 12;
    private static final int FEW = 8;

    private final TextPane text = new TextPane();
    private final VirtualizedScrollPane<TextPane> scroll = new VirtualizedScrollPane<>(text);
    private final Margin margin = new Margin(this);
    private final Runnable pulse = this::paint;
    private final Glide glide = new Glide();
    private Page page = Page.NOTHING;
    private Emphasis emphasis = Emphasis.NONE;
    private Highlights highlights = new Highlights(List.of());
    private double size = TextSize.USUAL;
    private double measure = MEASURE_IN_LETTERS * TextSize.USUAL;
    private boolean stale = true;
    /// What is to be in sight as soon as there is a height to speak of.
    private Optional<Span> awaited = Optional.empty();

    PageView() {
        getChildren().setAll(scroll, margin);
        text.viewportDirtyEvents().subscribe(_ -> repaint());
        text.widthProperty().addListener(_ -> requestLayout());
        margin.addEventHandler(ScrollEvent.SCROLL, wheel -> text.scrollYBy(-wheel.getDeltaY()));
        text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::pointTo);
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// Lets codes be dropped on passages, and passages be carried to codes.
    void dropOn(Sitting sitting, BiConsumer<String, Span> onDropped) {
        new Dropping(text, () -> sitting.place().selection(), offset -> sitting.steps().turn(offset),
                target -> sitting.emphasise(it -> it.aiming(target)), onDropped).follow();
    }

    Margin margin() {
        return margin;
    }

    TextPane text() {
        return text;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        text.requestFocus();
    }

    @Override
    public void show(Page page, Emphasis emphasis) {
        this.page = page;
        this.emphasis = emphasis;
        awaited = Optional.empty();
        highlights = emphasis.in(shade());
        text.hear(emphasis.heard());
        text.show(page, highlights, size);
        text.moveTo(page.toPage(page.toDocument(0))); // on the first words, and not on who speaks them
        text.showParagraphAtTop(0);
        showInMargin(Emphasis.NONE);
    }

    @Override
    public void emphasise(Emphasis now) {
        var before = emphasis;
        var painted = highlights;
        emphasis = now;
        highlights = now.in(shade());
        restyle(places(highlights.differences(painted)));
        text.hear(now.heard());
        showInMargin(before);
    }

    /// Each part by itself or, of many, all that lies between the first and the last: to the text every call is a change.
    private void restyle(List<Span> places) {
        if (places.size() <= FEW) places.forEach(place -> text.restyle(place, highlights));
        else text.restyle(new Span(places.getFirst().start(), places.getLast().end()), highlights);
    }

    /// Sets the words larger or smaller; the line at the top stays there.
    void resize(double size) {
        var top = top();
        var anchor = text.getAnchor();
        var caret = text.getCaretPosition();
        this.size = size;
        text.show(page, highlights, size);
        text.selectRange(anchor, caret);
        putAtTop(top);
        requestLayout();
    }

    @Override
    public void select(Span passage) {
        var shown = page.shown(passage);
        if (!shown.isEmpty()) text.selectRange(shown.getFirst().start(), shown.getLast().end());
    }

    @Override
    public void moveTo(int offset) {
        text.moveTo(page.toPage(offset));
    }

    @Override
    public void setOnMoved(Consumer<Place> listener) {
        text.selectionProperty().addListener(_ -> listener.accept(place()));
        text.caretPositionProperty().addListener(_ -> listener.accept(place()));
    }

    private Place place() {
        var chosen = text.getSelection();
        var caret = Math.min(text.getCaretPosition(), page.words().length());
        var selection = chosen.getLength() == 0 || chosen.getEnd() > page.words().length()
                ? Optional.<Span>empty()
                : page.spoken(new Span(chosen.getStart(), chosen.getEnd()));
        return new Place(page.toDocument(caret), selection, page.turnAt(caret));
    }

    @Override
    public boolean reveal(Span passage) {
        if (getHeight() <= 0) {
            awaited = Optional.of(passage);
            return true;
        }
        layOut();
        if (isInSight(passage)) return false;
        var position = page.toPage(passage.start());
        var far = text.line(position, this).isEmpty();
        glide.stop();
        text.showParagraphAtTop(page.paragraphAt(position));
        layOut();
        DoubleConsumer put = below -> text.put(position, getHeight() / 3 + below);
        if (far) glide.over(put);
        else put.accept(0);
        return true;
    }

    /// Settles what has been asked of the text, so that it can be asked where its lines are.
    private void layOut() {
        applyCss();
        layout();
        text.layout();
    }

    private boolean isInSight(Span passage) {
        var first = text.line(page.toPage(passage.start()), this);
        var last = text.line(page.toPage(passage.end() - 1), this);
        return first.filter(line -> line.top() >= 0 && line.bottom() <= getHeight()).isPresent()
                && last.filter(line -> line.bottom() <= getHeight() || line.bottom() - first.get().top() > getHeight())
                        .isPresent();
    }

    @Override
    public int top() {
        return visible().map(Span::start).orElse(0);
    }

    @Override
    public void putAtTop(int offset) {
        if (!page.isEmpty()) text.showParagraphAtTop(page.paragraphAt(page.toPage(offset)));
    }

    @Override
    public Optional<Bounds> boundsOnScreen(Span passage) {
        if (getScene() == null || getScene().getWindow() == null) return Optional.empty();
        var top = text.line(page.toPage(passage.start()), this).map(Extent::top).orElse(0.0);
        var bottom = text.line(page.toPage(passage.end() - 1), this).map(Extent::bottom).orElse(getHeight());
        var left = text.getPadding().getLeft() + TextPane.GUTTER;
        return Optional.ofNullable(localToScreen(new BoundingBox(left, Math.max(0, top), measure,
                Math.max(1, Math.min(getHeight(), bottom) - Math.max(0, top)))));
    }

    @Override
    public Optional<Span> visible() {
        return text.visible().map(place -> new Span(page.toDocument(place.start()),
                Math.max(page.toDocument(place.start()) + 1, page.toDocument(place.end()) + 1)));
    }

    @Override
    public Optional<Extent> line(int offset) {
        return text.line(page.toPage(offset), margin);
    }

    @Override
    public int offsetAt(double x, double y) {
        var point = text.sceneToLocal(margin.localToScene(x, y));
        return text.offsetAt(point.getX(), point.getY());
    }

    /// A menu that is asked for outside what is selected is about the place where it is asked for.
    private void pointTo(ContextMenuEvent menu) {
        var offset = text.offsetAt(menu.getX(), menu.getY());
        if (menu.isKeyboardTrigger() || place().selection().filter(chosen -> chosen.contains(offset)).isPresent()) return;
        moveTo(offset);
    }

    private List<Span> places(List<Span> passages) {
        return Spans.merged(passages.stream().flatMap(passage -> page.shown(passage).stream()).toList());
    }

    private void showInMargin(Emphasis before) {
        if (before.codings() != emphasis.codings()) margin.show(emphasis.codings(), lanes(emphasis.codings()));
        margin.focus(emphasis.focused());
        margin.lift(emphasis.lifted());
        repaint();
    }

    private Lanes lanes(List<ShownCoding> codings) {
        return Lanes.of(codings.stream().map(ShownCoding::span).toList(), this::paragraphEnd);
    }

    private int paragraphEnd(int offset) {
        var paragraph = page.paragraphs().get(page.paragraphAt(page.toPage(offset)));
        return page.toDocument(paragraph.end());
    }

    private void follow(Scene before, Scene now) {
        if (before != null) before.removePostLayoutPulseListener(pulse);
        if (now != null) now.addPostLayoutPulseListener(pulse);
    }

    private void repaint() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void paint() {
        if (getHeight() > 0) {
            awaited.ifPresent(this::reveal);
            awaited = Optional.empty();
        }
        if (!stale) return;
        stale = false;
        margin.paint();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - LEFT - TextPane.GUTTER - TO_MARGIN - Margin.LEAST_WIDTH - BAR;
        measure = Math.clamp(room, LEAST_MEASURE, MEASURE_IN_LETTERS * size);
        var block = TextPane.GUTTER + measure + TO_MARGIN + Margin.USUAL_WIDTH;
        var left = LEFT + Math.max(0, (getWidth() - 2 * LEFT - block) / 2);
        var right = left + TextPane.GUTTER + measure;
        text.setPadding(new Insets(0, Math.max(0, text.getWidth() - right), 0, left));
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        margin.resizeRelocate(right + TO_MARGIN, 0,
                Math.clamp(getWidth() - right - TO_MARGIN - BAR, 0, Margin.USUAL_WIDTH), getHeight());
        repaint();
    }

    @Override
    protected void shadeChanged() {
        if (text == null || page.isEmpty()) return;
        highlights = emphasis.in(shade());
        text.restyle(new Span(0, page.words().length()), highlights);
        repaint();
    }
}
