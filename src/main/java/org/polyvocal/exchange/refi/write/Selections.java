package org.polyvocal.exchange.refi.write;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;

/// The selections of a document. Codings that came in one selection leave in one, unless something is said of one of them that
/// could be read as being said of all; every other coding has a selection of its own.
final class Selections {
    private final Study study;
    private final Kept kept;
    private final Map<UUID, Selected> byGuid = new LinkedHashMap<>();

    private Selections(Study study, Kept kept) {
        this.study = study;
        this.kept = kept;
    }

    /// @param text   of the document
    /// @param memos  on passages of it
    static Collection<Selected> of(Study study, Kept kept, Document document, Supplier<String> text, List<Memo> memos) {
        var selections = new Selections(study, kept);
        study.codings(document.id()).forEach(selections::add);
        memos.forEach(memo -> selections.add(memo, memo.span().orElseThrow()));
        selections.addBare(document, text);
        return selections.byGuid.values();
    }

    private void add(Coding coding) {
        var own = Guids.derived("selection", coding.id());
        var guid = kept.guid("selection", coding.id()).filter(wanted -> fits(wanted, coding)).orElse(own);
        var there = byGuid.get(guid);
        if (there == null) byGuid.put(guid, Selected.of(guid, coding));
        else there.codings().add(coding);
    }

    private boolean fits(UUID wanted, Coding coding) {
        var there = byGuid.get(wanted);
        return there == null || there.span().equals(coding.span()) && Facet.values(coding).isEmpty()
                && there.codings().stream().allMatch(other -> Facet.values(other).isEmpty());
    }

    private void add(Memo memo, Span span) {
        var own = Guids.derived("selection", memo.id());
        var guid = kept.guid("selection", memo.id())
                .filter(wanted -> byGuid.get(wanted) == null || byGuid.get(wanted).span().equals(span)).orElse(own);
        var there = byGuid.get(guid);
        if (there == null) byGuid.put(guid, Selected.of(guid, memo, span));
        else there.memos().add(memo);
    }

    /// Selections about which nothing was said, as long as the text is the one in which they were made.
    private void addBare(Document document, Supplier<String> text) {
        var lines = kept.facts().all("bare", document.id());
        if (lines.isEmpty()) return;
        var points = CodePoints.of(text.get());
        lines.stream()
                .filter(cells -> cells.size() == 6 && cells.getFirst().equals(document.text().sha256()))
                .flatMap(cells -> bare(cells, points).stream()).forEach(bare -> byGuid.putIfAbsent(bare.guid(), bare));
    }

    /// None of a line that was tampered with.
    private Optional<Selected> bare(List<String> cells, CodePoints points) {
        try {
            var span = points.toUnits(new Span(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3))));
            var coder = study.coders().stream().map(each -> each.id().toString()).filter(cells.get(4)::equals).findFirst();
            return Optional.of(new Selected(Guids.of(cells.get(1)), span, new ArrayList<>(), new ArrayList<>(),
                    coder.orElse(""), Instant.parse(cells.get(5))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
