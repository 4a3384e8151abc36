package org.polyvocal.exchange.refi.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

/// Gives records back what an earlier export of ours has noted of them. What does not fit, because another program has
/// changed the thing or the note, is passed over.
final class Homecoming {
    private final Facts facts;

    Homecoming(Facts facts) {
        this.facts = facts;
    }

    void coders(Map<UUID, Coder> coders) {
        coders.replaceAll((guid, coder) -> facts.word("coder", guid).filter(Colour::isHex)
                .map(hex -> new Coder(coder.id(), coder.name(), new Colour(hex))).orElse(coder));
    }

    void codes(Map<UUID, Code> codes) {
        codes.replaceAll((guid, code) -> {
            var told = facts.of("code", guid).filter(cells -> cells.size() >= 3).map(cells -> told(code, cells)).orElse(code);
            return facts.of("rule", guid).filter(cells -> cells.size() == 5)
                    .map(cells -> told.ruledBy(new Rule(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4))))
                    .orElse(told);
        });
    }

    private static Code told(Code code, List<String> cells) {
        var glyph = Glyph.of(cells.get(2)).orElse(code.look().glyph());
        return new Code(code.id(), code.parent(), cells.get(1), code.name(), cells.get(0),
                new Look(code.look().colour(), glyph), code.rule(), code.position());
    }

    void attributes(Map<UUID, Attribute> attributes) {
        attributes.replaceAll((guid, attribute) -> facts.of("attribute", guid).filter(cells -> !cells.isEmpty())
                .map(cells -> attribute.typed(type(cells.getFirst(), attribute.type()), cells.subList(1, cells.size())))
                .orElse(attribute));
    }

    private static AttributeType type(String word, AttributeType otherwise) {
        return List.of(AttributeType.values()).stream().filter(type -> type.name().equals(word)).findFirst().orElse(otherwise);
    }

    /// @param documents which are there
    void cases(Map<Id<Case>, Case> cases, Map<Id<Document>, Document> documents) {
        facts.sort("case").forEach((guid, lines) -> Optional.ofNullable(cases.get(new Id<Case>(Guids.of(guid))))
                .ifPresent(found -> cases.put(found.id(), kind(found, lines.getLast()))));
        facts.sort("interview").forEach((guid, lines) -> interview(cases, documents, new Id<>(Guids.of(guid)), lines.getLast()));
        facts.sort("within").keySet().forEach(guid -> {
            var inner = cases.get(new Id<Case>(Guids.of(guid)));
            var outer = facts.word("within", guid).map(word -> cases.get(new Id<Case>(Guids.of(word)))).orElse(null);
            if (inner != null && outer != null && !inner.id().equals(outer.id())) {
                cases.put(inner.id(), inner.lyingWithin(Optional.of(outer.id())));
            }
        });
    }

    private static Case kind(Case found, List<String> cells) {
        var kind = cells.isEmpty() ? Optional.<Case.Kind>empty() : Case.Kind.of(cells.getFirst());
        if (kind.isEmpty() || kind.get() == Case.Kind.INTERVIEW) return found;
        return new Case(found.id(), found.name(), kind.get(), found.within(), Optional.empty(), found.values());
    }

    /// An interview's case had no element of its own.
    private static void interview(Map<Id<Case>, Case> cases, Map<Id<Document>, Document> documents, Id<Document> document,
            List<String> cells) {
        if (cells.size() < 2 || cells.get(1).isBlank() || !documents.containsKey(document)) return;
        var before = cases.values().stream().filter(each -> each.document().equals(Optional.of(document))).findFirst();
        var id = new Id<Case>(Guids.of(cells.get(0)));
        if (before.isEmpty() && cases.containsKey(id)) return;
        before.ifPresent(each -> cases.remove(each.id()));
        cases.put(id, new Case(id, cells.get(1), Case.Kind.INTERVIEW, Optional.empty(), Optional.of(document),
                before.map(Case::values).orElse(Map.of())));
    }

    /// Whether the facts tell the turns of a document with this text.
    boolean knows(UUID document, String textSha256) {
        return told(document, textSha256).isPresent();
    }

    private Optional<List<String>> told(Object document, String textSha256) {
        return facts.of("document", document).filter(cells -> cells.size() >= 3 && cells.getFirst().equals(textSha256));
    }

    /// What is known of its text, of a document whose turns the facts tell.
    TextProfile profile(UUID document, String text, String sha256) {
        var words = told(document, sha256).filter(cells -> cells.size() > 3).map(cells -> cells.get(3))
                .filter(number -> number.matches("\\d{1,9}"));
        if (words.isEmpty()) return TextProfile.of(text, Locale.ENGLISH);
        return new TextProfile(sha256, text.length(), text.codePointCount(0, text.length()), Integer.parseInt(words.get()),
                Locale.ENGLISH);
    }

    /// @param text of the document
    Document document(Document document, String text) {
        var profile = document.text();
        return told(document.id(), profile.sha256()).map(cells -> {
            var speakers = speakers(document);
            return document.inSet(cells.get(1)).revised(new TextProfile(profile.sha256(), profile.length(), profile.characters(),
                    profile.words(), Locale.forLanguageTag(cells.get(2))), speakers, turns(document, text, speakers));
        }).orElse(document);
    }

    private List<Speaker> speakers(Document document) {
        return facts.all("speaker", document.id()).stream().filter(cells -> cells.size() >= 4).map(cells -> new Speaker(
                new Id<>(Guids.of(cells.get(0))), cells.get(1), role(cells.get(2)),
                Optional.of(cells.get(3)).filter(person -> !person.isEmpty()).map(person -> new Id<>(Guids.of(person)))))
                .toList();
    }

    private static Role role(String word) {
        return List.of(Role.values()).stream().filter(role -> role.word().equals(word)).findFirst().orElse(Role.UNKNOWN);
    }

    private List<Turn> turns(Document document, String text, List<Speaker> speakers) {
        var points = CodePoints.of(text);
        var turns = new ArrayList<Turn>();
        try {
            for (var cells : facts.all("turn", document.id())) {
                var speaker = cells.get(0).isEmpty()
                        ? Optional.<Id<Speaker>>empty()
                        : Optional.of(speakers.get(Integer.parseInt(cells.get(0))).id());
                turns.add(new Turn(speaker, points.toUnits(span(cells.get(1), cells.get(2))),
                        points.toUnits(span(cells.get(3), cells.get(4))),
                        cells.get(5).isEmpty() ? Optional.empty() : Optional.of(Duration.ofNanos(Long.parseLong(cells.get(5))))));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return document.turns().stream().map(turn -> new Turn(Optional.empty(), turn.span(), turn.talk(), turn.time()))
                    .toList();
        }
        return turns;
    }

    private static Span span(String start, String end) {
        return new Span(Integer.parseInt(start), Integer.parseInt(end));
    }
}
