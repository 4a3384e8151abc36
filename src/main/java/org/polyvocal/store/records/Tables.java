package org.polyvocal.store.records;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Look;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.Rule;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Span;

/// The tables of the records that fit one row. Every table has its `id` first.
final class Tables {
    static final Table<Project> PROJECT = new Table<>("project", Table.Order.NONE,
            List.of("id", "name", "note", "coder", "favourites"), Tables::values, Tables::project);
    static final Table<Coder> CODER = new Table<>("coder", Table.Order.KEPT, List.of("id", "name", "colour"),
            coder -> row(coder.id().value(), coder.name(), coder.colour().hex()),
            cells -> new Coder(cells.id(), cells.text(), new Colour(cells.text())));
    static final Table<Code> CODE = new Table<>("code", Table.Order.KEPT,
            List.of("id", "parent", "reference", "name", "short_name", "colour", "glyph", "definition", "apply_when",
                    "do_not_apply_when", "example", "source", "position"),
            Tables::values, Tables::code);
    static final Table<Memo> MEMO = new Table<>("memo", Table.Order.KEPT,
            List.of("id", "document", "start_at", "end_at", "code", "coder", "created", "text"), Tables::values,
            cells -> new Memo(cells.id(), cells.idIfAny(), cells.spanIfAny(), cells.idIfAny(), cells.id(), cells.moment(),
                    cells.text()));

    static final Table<Pseudonym> PSEUDONYM = new Table<>("pseudonym", Table.Order.KEPT,
            List.of("id", "name", "variants", "replacement", "kind"),
            it -> row(it.id().value(), it.name(), Json.write(it.variants()), it.replacement(), it.kind().name()),
            cells -> new Pseudonym(cells.id(), cells.text(), variants(cells.text()), cells.text(),
                    Pseudonym.Kind.valueOf(cells.text())));

    static final Table<Keepsake> KEEPSAKE = new Table<>("keepsake", Table.Order.KEPT, List.of("id", "kind", "subject", "content"),
            it -> row(it.id().value(), it.kind().name(), it.subject(), it.content()),
            cells -> new Keepsake(cells.id(), Keepsake.Kind.valueOf(cells.text()), cells.text(), cells.text()));

    static final Table<Assignment> ASSIGNMENT = new Table<>("assignment", Table.Order.KEPT,
            List.of("id", "document", "coder", "seed", "drawn", "among", "given"), Tables::values, Tables::assignment);

    static final Table<SavedSearch> SEARCH = new Table<>("saved_search", Table.Order.KEPT, List.of("id", "name", "query"),
            it -> row(it.id().value(), it.name(), it.query()),
            cells -> new SavedSearch(cells.id(), cells.text(), cells.text()));

    private Tables() {}

    private static List<String> variants(String json) {
        return Json.readArray(json).stream().map(String.class::cast).toList();
    }

    /// The table of a record. Those of one class share it.
    @SuppressWarnings("unchecked") // the switch pairs each class with its own table
    static <E extends Entity> Table<E> of(E entity) {
        return (Table<E>) switch (entity) {
            case Project _ -> PROJECT;
            case Coder _ -> CODER;
            case Code _ -> CODE;
            case Attribute _ -> CaseTables.ATTRIBUTE;
            case Case _ -> CaseTables.CASE;
            case Document _ -> DocumentTables.DOCUMENT;
            case Recording _ -> DocumentTables.RECORDING;
            case Coding _ -> CodingTable.CODING;
            case Memo _ -> MEMO;
            case Pseudonym _ -> PSEUDONYM;
            case SavedSearch _ -> SEARCH;
            case Keepsake _ -> KEEPSAKE;
            case Assignment _ -> ASSIGNMENT;
            case Relation _ -> SurveyTables.RELATION;
            case Response _ -> SurveyTables.RESPONSE;
            case Finding _ -> SurveyTables.FINDING;
        };
    }

    /// Each after those that it refers to.
    static Stream<Table<? extends Entity>> all() {
        return Stream.of(PROJECT, CODER, CODE, CaseTables.ATTRIBUTE, CaseTables.CASE, DocumentTables.DOCUMENT,
                DocumentTables.RECORDING, CodingTable.CODING, MEMO, PSEUDONYM, KEEPSAKE, ASSIGNMENT, SEARCH,
                SurveyTables.RELATION, SurveyTables.RESPONSE, SurveyTables.FINDING);
    }

    static Object[] row(Object... values) {
        return values;
    }

    private static Object[] values(Project project) {
        var favourites = project.favourites().stream().map(Id::toString).collect(Collectors.joining(" "));
        return row(project.id().value(), project.name(), project.note(), project.coder().map(Id::value).orElse(null),
                favourites);
    }

    private static Project project(Cells cells) {
        return new Project(cells.id(), cells.text(), cells.text(), cells.idIfAny(), ids(cells.text()));
    }

    private static List<Id<Code>> ids(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(Id::<Code>of).toList();
    }

    private static Object[] values(Code code) {
        var rule = code.rule();
        return row(code.id().value(), code.parent().map(Id::value).orElse(null), code.reference(), code.name(),
                code.shortName(), code.look().colour().hex(), code.look().glyph().name(), rule.definition(), rule.applyWhen(),
                rule.doNotApplyWhen(), rule.example(), rule.source(), code.position());
    }

    private static Code code(Cells cells) {
        return new Code(cells.id(), cells.idIfAny(), cells.text(), cells.text(), cells.text(),
                new Look(new Colour(cells.text()), Glyph.valueOf(cells.text())),
                new Rule(cells.text(), cells.text(), cells.text(), cells.text(), cells.text()), cells.number());
    }

    private static Object[] values(Memo memo) {
        return row(memo.id().value(), memo.document().map(Id::value).orElse(null), memo.span().map(Span::start).orElse(null),
                memo.span().map(Span::end).orElse(null), memo.code().map(Id::value).orElse(null), memo.coder().value(),
                memo.created(), memo.text());
    }

    private static Object[] values(Assignment it) {
        var draw = it.draw();
        return row(it.id().value(), it.document().value(), it.coder().value(), draw.map(Assignment.Draw::seed).orElse(null),
                draw.map(Assignment.Draw::drawn).orElse(null), draw.map(Assignment.Draw::among).orElse(null), it.given());
    }

    private static Assignment assignment(Cells cells) {
        var id = cells.<Assignment>id();
        var document = cells.<Document>id();
        var coder = cells.<Coder>id();
        var seed = cells.longIfAny();
        var drawn = cells.numberIfAny();
        var among = cells.numberIfAny();
        var draw = seed.map(it -> new Assignment.Draw(it, drawn.orElseThrow(), among.orElseThrow()));
        return new Assignment(id, document, coder, draw, cells.moment());
    }
}
