package org.polyvocal.exchange.refi.write;

import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.exchange.refi.offset.Quoting;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.loss.Losses;

/// Writes documents as text sources with their selections.
final class SourcesWriter {
    private final Markup xml;
    private final Plan plan;
    private final CasesWriter cases;
    private final Losses losses;

    SourcesWriter(Markup xml, Plan plan, CasesWriter cases, Losses losses) {
        this.xml = xml;
        this.plan = plan;
        this.cases = cases;
        this.losses = losses;
    }

    void write(Document document, String text) {
        xml.open("TextSource").with("guid", document.id()).with("name", document.name())
                .with("plainTextPath", "internal://" + document.id() + ".txt").with("creationDateTime", document.added());
        var points = CodePoints.of(text);
        plan.selections(document).forEach(selected -> write(selected, text, points));
        plan.memos(document).stream().filter(memo -> memo.span().isEmpty())
                .forEach(memo -> xml.empty("NoteRef", "targetGUID", memo.id()));
        cases.values(document.id());
        xml.close("TextSource");
        losses.kept("source");
    }

    private void write(Selected selected, String text, CodePoints points) {
        var span = points.fromUnits(selected.span());
        var words = selected.span().of(text);
        xml.open("PlainTextSelection").with("guid", selected.guid())
                .with("name", plan.kept().word("selectionName", selected.guid()).orElseGet(() -> Quoting.of(words)))
                .with("startPosition", span.start()).with("endPosition", span.end())
                .with("creatingUser", selected.coder()).with("creationDateTime", selected.made());
        selected.codings().forEach(this::write);
        selected.memos().forEach(memo -> xml.empty("NoteRef", "targetGUID", memo.id()));
        xml.close("PlainTextSelection");
        losses.kept("selection");
    }

    private void write(Coding coding) {
        open(coding, coding.id());
        xml.empty("CodeRef", "targetGUID", coding.code());
        if (!coding.memo().isEmpty()) xml.empty("NoteRef", "targetGUID", plan.note(coding));
        xml.close("Coding");
        losses.kept("coding");
        for (var value : Facet.values(coding)) {
            open(coding, Guids.derived("facet coding", coding.id() + " " + value.guid()));
            xml.empty("CodeRef", "targetGUID", value.guid());
            xml.close("Coding");
        }
    }

    private void open(Coding coding, Object guid) {
        xml.open("Coding").with("guid", guid).with("creatingUser", coding.coder()).with("creationDateTime", coding.created());
    }

    /// Where the text of a document lies in the archive.
    static String path(Id<Document> document) {
        return "sources/" + document + ".txt";
    }
}
