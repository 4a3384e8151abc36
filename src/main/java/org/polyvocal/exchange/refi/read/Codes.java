package org.polyvocal.exchange.refi.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.meaning.RuleText;
import org.polyvocal.model.Code;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// The codes of a project or a codebook, parents before children. Facet codes are not made codes again.
public final class Codes {
    private static final Pattern SHORT = Pattern.compile("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])");

    private final Losses losses;
    private final Facts kept;
    private final Guids guids = new Guids();
    private final Map<UUID, Code> codes = new LinkedHashMap<>();
    private final Map<UUID, Facet.Value> facets = new HashMap<>();
    private final Map<UUID, List<String>> notes = new HashMap<>();

    /// @param kept hears of what the file says of a code and a code has no place for
    public Codes(Losses losses, Facts kept) {
        this.losses = losses;
        this.kept = kept;
    }

    public void add(Node codebook) {
        codebook.children("Codes").forEach(this::addCodes);
    }

    public void addCodes(Node codes) {
        addAll(codes.children("Code"), Optional.empty());
    }

    private void addAll(List<Node> siblings, Optional<Code> parent) {
        var position = 0;
        for (var node : siblings) {
            if (isFacet(node, parent)) continue;
            var code = code(node, parent, position++);
            codes.put(code.id().value(), code);
            addAll(node.children("Code"), Optional.of(code));
        }
    }

    private boolean isFacet(Node node, Optional<Code> parent) {
        var facet = parent.isPresent() ? Optional.<Facet>empty() : Facet.of(node.attribute("name"));
        facet.ifPresent(it -> node.children("Code").forEach(
                value -> facets.put(Guids.of(value.attribute("guid")), new Facet.Value(it, value.attribute("name")))));
        var flat = Facet.flat(node.attribute("name"));
        flat.ifPresent(value -> facets.put(Guids.of(node.attribute("guid")), value));
        if (facet.isEmpty() && flat.isEmpty()) return false;
        losses.kept("facet", Math.max(1, node.children("Code").size()));
        return true;
    }

    private Code code(Node node, Optional<Code> parent, int position) {
        var id = new Id<Code>(guids.unique(node.attribute("guid")));
        var name = node.attribute("name");
        if (name.isBlank()) {
            name = Messages.say("exchange.refi.code.name", codes.size() + 1);
            losses.changed("code", Messages.say("exchange.refi.code.unnamed"));
        } else if (!id.value().equals(Guids.of(node.attribute("guid")))) {
            losses.changed("code", Messages.say("exchange.refi.guid.twice"));
        } else {
            losses.kept("code");
        }
        if (node.attribute("isCodable").matches("false|0")) kept.add("uncodable", id);
        if (!node.targets("NoteRef").isEmpty()) notes.put(id.value(), node.targets("NoteRef"));
        var given = parent.map(Code::look).orElseGet(() -> Look.PALETTE.get(position % Look.PALETTE.size()));
        var look = new Look(colour(node.attribute("color")).orElse(given.colour()), given.glyph());
        return new Code(id, parent.map(Code::id), "", name, "", look, RuleText.read(node.words("Description")), position);
    }

    private static Optional<Colour> colour(String written) {
        var brief = SHORT.matcher(written.strip());
        var whole = brief.matches() ? brief.replaceAll("#$1$1$2$2$3$3") : written.strip();
        return Optional.of(whole).filter(Colour::isHex).map(Colour::new);
    }

    public Map<UUID, Code> codes() {
        return codes;
    }

    Optional<Code> code(String guid) {
        return Optional.ofNullable(codes.get(Guids.of(guid)));
    }

    Optional<Facet.Value> facet(String guid) {
        return Optional.ofNullable(facets.get(Guids.of(guid)));
    }

    /// The notes that a code refers to, by the code.
    Map<UUID, List<String>> notes() {
        return notes;
    }
}
