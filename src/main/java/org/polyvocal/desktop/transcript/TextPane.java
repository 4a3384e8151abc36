package org.polyvocal.desktop.transcript;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.polyvocal.desktop.control.Copied;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.desktop.transcript.margin.Extent;
import org.polyvocal.desktop.transcript.page.Kind;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Paragraph;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// The words of a page on the screen, with turn numbers beside them. It paints inks and knows where lines are; what the
/// words mean is decided elsewhere.
final class TextPane extends StyledTextArea<Setting, Ink> {
    static final double NUMBER_WIDTH = 28;
    static final double GUTTER = 40;
    private static final String STYLE = "transcript-text";
    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");
    private static final double LEADING = 1.6;
    private static final double TURN_GAP = 16;
    private static final double UNDER_HEAD = 2;

    private final LineTable lines = new LineTable();
    private Page page = Page.NOTHING;
    private Optional<Integer> heard = Optional.empty();
    private double size;
    private double leading;

    TextPane() {
        super(Setting.PLAIN, (flow, setting) -> setting.applyTo(flow), Ink.plain(Ink.Voice.TALK),
                (words, ink) -> ink.applyTo(words), false);
        setWrapText(true);
        setEditable(false);
        setShowCaret(CaretVisibility.ON);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(this::gutter);
        getStylesheets().clear(); // its own sheet would set the line spacing over ours
        setAccessibleText(Messages.say("desktop.transcript.text"));
        setEventDispatcher(new CaretPath(this));
        widthProperty().addListener(_ -> lines.forget());
        paddingProperty().addListener(_ -> lines.forget());
    }

    Page page() {
        return page;
    }

    void show(Page page, Highlights highlights, double size) {
        // not before: a line is styled when it is first in a window, before colours that are declared above it can be found
        if (!getStyleClass().contains(STYLE)) getStyleClass().add(STYLE);
        this.page = page;
        this.size = size;
        lines.forgetAll();
        setStyle("-fx-font-size: " + size + "px");
        leading = Math.max(0, Math.rint(size * LEADING) - Math.ceil(lineHeight()));
        var content = new ReadOnlyStyledDocumentBuilder<Setting, String, Ink>(getSegOps(), Setting.PLAIN);
        for (var paragraph : page.paragraphs()) {
            if (paragraph.isEmpty()) content.addParagraph("", getInitialTextStyle(), setting(paragraph));
            else
                content.addParagraph(paragraph.place().of(page.words()), highlights.over(page, paragraph.place()),
                        setting(paragraph));
        }
        if (page.isEmpty()) content.addParagraph("", getInitialTextStyle());
        replace(0, getLength(), content.build());
    }

    /// Paints a part of the page anew; nothing moves.
    void restyle(Span place, Highlights highlights) {
        setStyleSpans(place.start(), highlights.over(page, place));
    }

    /// Marks the turn that is being heard beside its words.
    void hear(Optional<Integer> turn) {
        if (turn.equals(heard)) return;
        heard = turn;
        lines.anchors().forEach(this::markIfHeard);
    }

    private void markIfHeard(int paragraph, Node gutter) {
        gutter.pseudoClassStateChanged(HEARD, paragraph < page.paragraphs().size()
                && heard.equals(Optional.of(page.paragraphs().get(paragraph).turn())));
    }

    /// The turn whose time stands at a point; empty where there are other words, or none.
    Optional<Integer> turnTimedAt(double x, double y) {
        var at = hit(x, y).getCharacterIndex();
        if (page.isEmpty() || at.isEmpty()) return Optional.empty();
        var stretch = page.stretchAt(at.getAsInt());
        var timed = stretch.kind() == Kind.HEAD && at.getAsInt() >= stretch.place().start() + stretch.label();
        return timed ? Optional.of(stretch.turn()) : Optional.empty();
    }

    /// Where the line that holds a position is, seen from `within`; empty when it is not on the screen.
    Optional<Extent> line(int position, Node within) {
        var at = page.paragraphAt(position);
        return page.isEmpty() || allParToVisibleParIndex(at).isEmpty()
                ? Optional.empty()
                : lines.line(at, position - page.paragraphs().get(at).start(), within);
    }

    /// Scrolls so that the line which holds a position is at a height. Its paragraph must be laid out, since until then nobody
    /// knows its lines.
    void put(int position, double height) {
        var at = page.paragraphAt(position);
        var below = lines.topWithin(at, position - page.paragraphs().get(at).start());
        showParagraphRegion(at, new BoundingBox(0, below - height, 1, getViewportHeight()));
    }

    /// The offset in the document under a point; beside the words that of the nearest.
    int offsetAt(double x, double y) {
        var left = getPadding().getLeft() + GUTTER;
        var right = Math.max(left, getWidth() - getPadding().getRight());
        var hit = hit(Math.clamp(x, left, right), Math.clamp(y, 0, Math.max(0, getHeight() - 1)));
        return page.toDocument(hit.getInsertionIndex());
    }

    /// Puts the document's own words on the clipboard, not heads and numbers.
    @Override
    public void copy() {
        var chosen = getSelection();
        if (chosen.getLength() == 0) return;
        Copied.put(page.spoken(new Span(chosen.getStart(), chosen.getEnd())).map(span -> span.of(page.text()))
                .orElseGet(this::getSelectedText), this);
    }

    /// The part of the page of which anything is on the screen; empty before the first layout.
    Optional<Span> visible() {
        if (page.isEmpty() || getVisibleParagraphs().isEmpty()) return Optional.empty();
        lines.sweep();
        var first = page.paragraphs().get(firstVisibleParToAllParIndex());
        var last = page.paragraphs().get(lastVisibleParToAllParIndex());
        return Optional.of(new Span(first.start(), Math.max(first.start(), last.end()) + 1));
    }

    /// The pitch of lines is that of the design, whatever the face: what a line of it lacks is put under each line. TextFlow
    /// rounds both up to whole pixels, so they are rounded here first.
    private Setting setting(Paragraph paragraph) {
        if (paragraph.kind() == Kind.HEAD) return new Setting(0, UNDER_HEAD);
        return new Setting(leading, paragraph.closing() ? TURN_GAP : 0);
    }

    private double lineHeight() {
        var line = new Text("x");
        line.setFont(Faces.text(size));
        return line.getLayoutBounds().getHeight();
    }

    /// What stands left of a paragraph: the number of the turn that opens with it, or nothing. Either is the node by which the
    /// paragraph is found on the screen.
    private Node gutter(int paragraph) {
        var opening = paragraph < page.paragraphs().size() && page.paragraphs().get(paragraph).opening()
                && page.paragraphs().get(paragraph).turn() > 0;
        var node = opening ? number(page.paragraphs().get(paragraph).turn()) : new Region();
        node.setMinWidth(GUTTER);
        node.setMaxWidth(GUTTER);
        node.getStyleClass().add(closing(paragraph) ? "closing-gutter" : "gutter");
        markIfHeard(paragraph, node);
        lines.anchor(paragraph, node);
        return node;
    }

    private boolean closing(int paragraph) {
        return paragraph < page.paragraphs().size() && page.paragraphs().get(paragraph).closing();
    }

    private static Region number(int turn) {
        var number = new Label(Integer.toString(turn));
        number.getStyleClass().add("turn-number");
        number.setAlignment(Pos.TOP_RIGHT);
        number.setPadding(new Insets(0, GUTTER - NUMBER_WIDTH, 0, 0));
        return number;
    }
}
