package org.polyvocal.desktop.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TreeItem;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;

/// The codebook as tree items: with words in the filter, only codes that carry all of them in name, short name or
/// definition, and what they are nested under.
final class CodeTree {
    private final Codebook codebook;
    private final List<String> words;
    private final Set<Id<Code>> unfolded;

    /// @param unfolded the codes whose branches are open; kept up as branches are folded and unfolded
    CodeTree(Codebook codebook, String filter, Set<Id<Code>> unfolded) {
        this.codebook = codebook;
        this.words = List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        this.unfolded = unfolded;
    }

    List<TreeItem<Code>> items() {
        return items(codebook.roots());
    }

    private List<TreeItem<Code>> items(List<Code> codes) {
        return codes.stream().filter(this::shows).map(this::item).toList();
    }

    private TreeItem<Code> item(Code code) {
        var item = new TreeItem<>(code);
        item.getChildren().setAll(items(codebook.children(code)));
        item.setExpanded(filtering() || unfolded.contains(code.id()));
        if (!filtering()) item.expandedProperty().addListener((_, _, open) -> {
            if (open) unfolded.add(code.id());
            else unfolded.remove(code.id());
        });
        return item;
    }

    private boolean filtering() {
        return !words.equals(List.of(""));
    }

    private boolean shows(Code code) {
        return !filtering() || codebook.branch(code).stream().anyMatch(this::matches);
    }

    private boolean matches(Code code) {
        var where = (code.name() + " " + code.shortName() + " " + code.rule().definition()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(where::contains);
    }
}
