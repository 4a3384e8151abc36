package org.polyvocal.desktop.inspector;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.CoderBadge;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Words;
import org.polyvocal.model.words.Messages;

/// What is in focus: the code with its path; for a coding its words, whose it is, when and where; or the document.
final class HeadController implements Section {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Workspace workspace;
    private final Quotes quotes;
    private final VBox node;
    @FXML private FlowPane path;
    @FXML private HBox title;
    @FXML private StackPane glyph;
    @FXML private Label name;
    @FXML private HBox quotation;
    @FXML private QuoteBar bar;
    @FXML private Label quote;
    @FXML private HBox made;
    @FXML private StackPane badge;
    @FXML private Label facts;
    @FXML private Label definition;

    HeadController(Workspace workspace) {
        this.workspace = workspace;
        this.quotes = new Quotes(workspace);
        this.node = Fxml.load(this);
    }

    @FXML
    private void initialize() {
        for (var part : List.of(path, glyph, quotation, made, definition, badge))
            part.managedProperty().bind(part.visibleProperty());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        visible(focus.code().isPresent() || focus.document().isPresent());
        quotation.setVisible(focus.coding().isPresent());
        made.setVisible(focus.coding().isPresent() || focus.code().isEmpty());
        glyph.setVisible(focus.code().isPresent());
        path.setVisible(focus.code().flatMap(focus.study().codebook()::parent).isPresent());
        definition.setVisible(
                focus.coding().isEmpty() && focus.code().filter(code -> !code.rule().definition().isBlank()).isPresent());
        focus.code().ifPresentOrElse(code -> showCode(focus, code), () -> focus.document().ifPresent(this::showDocument));
        focus.coding().ifPresent(coding -> focus.document().ifPresent(in -> showCoding(focus, coding, in)));
    }

    private void showCode(Focus focus, Code code) {
        name.setText(code.name());
        name.setTooltip(new Tooltip(focus.study().codebook().path(code)));
        glyph.getChildren().setAll(new GlyphIcon(code.look()));
        bar.show(code.look());
        definition.setText(code.rule().definition());
        path.getChildren().setAll(crumbs(focus.study().codebook().lineage(code)));
    }

    private List<Node> crumbs(List<Code> lineage) {
        var crumbs = new ArrayList<Node>();
        for (var above : lineage.subList(0, lineage.size() - 1)) {
            var crumb = new Hyperlink(above.name());
            crumb.getStyleClass().add("crumb");
            crumb.setOnAction(_ -> workspace.code().set(Optional.of(above.id())));
            crumbs.add(crumb);
            if (above != lineage.get(lineage.size() - 2)) crumbs.add(new Label("›"));
        }
        return crumbs;
    }

    private void showCoding(Focus focus, Coding coding, Document in) {
        var coder = focus.study().coder(coding.coder());
        badge.setVisible(coder.isPresent());
        badge.getChildren().setAll(coder.map(this::badge).stream().toList());
        var when = WHEN.format(coding.created().atZone(ZoneId.systemDefault()));
        facts.setText(when);
        quotes.quote(in, coding.passage(), words -> {
            quote.setText(Messages.say("desktop.inspector.quotation", words.strip().replaceAll("\\s*\\n\\s*", " ")));
            facts.setText(made(focus, when, Words.count(words)));
        });
    }

    private static String made(Focus focus, String when, int words) {
        var turn = focus.turn().orElse(0);
        return focus.time().map(time -> Messages.say("desktop.inspector.made.time", when, turn, words, time))
                .orElseGet(() -> Messages.say("desktop.inspector.made", when, turn, words));
    }

    private CoderBadge badge(Coder coder) {
        return coder.id().equals(workspace.coder().get().id()) ? CoderBadge.own(coder) : CoderBadge.other(coder);
    }

    private void showDocument(Document document) {
        name.setText(document.name());
        name.setTooltip(null);
        badge.setVisible(false);
        facts.setText(Messages.say("desktop.inspector.document", document.turns().size(), document.text().words(),
                workspace.study().get().codings(document.id()).size()));
    }
}
