package org.polyvocal.exchange.refi.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Study;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;

/// Writes a project: the XML first, then the text of each document. The same study is the same file, byte by byte.
public final class Writing {
    private static final String ORIGIN = "Polyvocal";
    /// Of every file in the archive: when it was written says nothing of the study.
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Study study;
    private final Function<Document, String> texts;
    private final Function<Coder, String> names;
    private final Losses losses = new Losses();
    private final Plan plan;
    private final OwnFacts facts;

    /// @param names what each coder is called in the file
    public Writing(Study study, Function<Document, String> texts, Function<Coder, String> names) {
        this.study = study;
        this.texts = texts;
        this.names = names;
        this.plan = new Plan(study, texts);
        this.facts = new OwnFacts(study);
    }

    /// @return what was written and what was not
    public Losses write(OutputStream out) {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "project.qde", writer -> write(new Markup(writer)));
            for (var document : study.documents()) {
                entry(zip, SourcesWriter.path(document.id()), writer -> say(writer, texts.apply(document)));
            }
            entry(zip, "sources/" + NotesWriter.FACTS + ".txt", writer -> {
                say(writer, Facts.HEAD + "\n");
                facts.lines().forEach(line -> say(writer, line + "\n"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tellWhatStays();
        return losses;
    }

    private static void entry(ZipOutputStream zip, String name, Consumer<Writer> content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        content.accept(writer);
        writer.flush();
        zip.closeEntry();
    }

    private static void say(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Markup xml) {
        var cases = new CasesWriter(xml, plan, losses);
        var parts = new PartsWriter(xml, plan, losses);
        xml.begin();
        xml.open("Project").with("xmlns", "urn:QDA-XML:project:1.0")
                .with("name", study.project().name().isBlank() ? ORIGIN : study.project().name()).with("origin", ORIGIN)
                .with("creatingUserGUID", study.project().coder().flatMap(study::coder).map(it -> it.id().toString()).orElse(""));
        users(xml);
        codebook(xml);
        cases.variables();
        cases.cases();
        sources(xml, cases, parts);
        new NotesWriter(xml, plan, losses).write();
        parts.write("Links", "Link");
        parts.sets();
        parts.write("Graphs", "Graph");
        xml.leaf("Description", study.project().note());
        study.memos().stream().filter(memo -> memo.document().isEmpty() && memo.code().isEmpty() && !memo.text().isBlank())
                .forEach(memo -> xml.empty("NoteRef", "targetGUID", memo.id()));
        xml.close("Project");
    }

    private void users(Markup xml) {
        if (study.coders().isEmpty()) return;
        xml.open("Users");
        for (var coder : study.coders()) {
            var name = names.apply(coder);
            xml.open("User").with("guid", coder.id()).with("name", name);
            xml.close("User");
            if (name.equals(coder.name())) losses.kept("user");
            else losses.changed("user", Messages.say("exchange.refi.user.account"));
        }
        xml.close("Users");
    }

    private void codebook(Markup xml) {
        var facets = java.util.Arrays.stream(Facet.values()).mapToInt(facet -> plan.values(facet).size()).sum();
        if (study.codebook().size() == 0 && facets == 0) return;
        xml.open("CodeBook").open("Codes");
        new CodebookWriter(xml, study.codebook(), plan::memos,
                code -> plan.kept().facts().all("uncodable", code.id()).isEmpty()).write();
        CodebookWriter.writeFacets(xml, plan::values);
        xml.close("Codes");
        xml.close("CodeBook");
        losses.kept("code", study.codebook().size());
        if (facets > 0) {
            losses.kept("facet", facets);
            losses.remark("facet", Messages.say("exchange.refi.facet.written"));
        }
    }

    private void sources(Markup xml, CasesWriter cases, PartsWriter parts) {
        var others = parts.sources();
        if (study.documents().isEmpty() && others.isEmpty()) return;
        xml.open("Sources");
        var writer = new SourcesWriter(xml, plan, cases, losses);
        study.documents().forEach(document -> {
            var text = texts.apply(document);
            writer.write(document, text);
            facts.add(document, text);
        });
        parts.write(others);
        xml.close("Sources");
    }

    private void tellWhatStays() {
        losses.dropped("original", study.documents().size(), Messages.say("exchange.refi.stays.original"));
        losses.dropped("pseudonym", study.pseudonyms().size(), Messages.say("exchange.refi.stays.pseudonym"));
        losses.dropped("favourite", study.project().favourites().size(), Messages.say("exchange.refi.stays.favourite"));
        study.entities().flatMap(entity -> homeless(entity).stream())
                .forEach(kind -> losses.dropped(kind, Messages.say("exchange.refi.stays.homeless")));
        var turns = study.documents().stream().mapToInt(document -> document.turns().size()).sum();
        losses.kept("turn", turns);
        if (turns > 0) losses.remark("turn", Messages.say("exchange.refi.facts.turn"));
    }

    /// What sort of record the standard has no place for at all.
    private static Optional<String> homeless(Entity entity) {
        return switch (entity) {
            case Assignment _ -> Optional.of("assignment");
            case SavedSearch _ -> Optional.of("search");
            case Relation _ -> Optional.of("relation");
            case Response _ -> Optional.of("response");
            case Finding _ -> Optional.of("finding");
            default -> Optional.empty();
        };
    }

    /// Writes the codes alone, as a .qdc file.
    ///
    /// @throws IllegalArgumentException when there are none: the standard has no empty codebook
    public static void codebook(Codebook codebook, Writer out) {
        if (codebook.size() == 0) throw new IllegalArgumentException("no codes");
        var xml = new Markup(out);
        xml.begin();
        xml.open("CodeBook").with("xmlns", "urn:QDA-XML:codebook:1.0").with("origin", ORIGIN);
        xml.open("Codes");
        new CodebookWriter(xml, codebook, _ -> java.util.List.of(), _ -> true).write();
        xml.close("Codes");
        xml.close("CodeBook");
    }
}
