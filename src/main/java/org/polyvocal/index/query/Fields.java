package org.polyvocal.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.index.query.Query.By;
import org.polyvocal.index.query.Query.Claiming;
import org.polyvocal.index.query.Query.Dated;
import org.polyvocal.index.query.Query.InDocument;
import org.polyvocal.index.query.Query.InSet;
import org.polyvocal.index.query.Query.Noted;
import org.polyvocal.index.query.Query.SaidAs;
import org.polyvocal.index.query.Query.SaidBy;
import org.polyvocal.index.query.Query.Standing;
import org.polyvocal.index.query.Query.With;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Stance;

/// What `field:value` asks for, in one study. A name that the study does not have is a mistake worth telling, not a
/// question without an answer.
final class Fields {
    private static final String NAMES = "doc, set, speaker, role, case, case.ATTRIBUTE, code, coder, coded, claim, stance, memo, saved";
    private final Study study;
    private final List<SavedSearch> within;

    Fields(Study study) {
        this(study, List.of());
    }

    /// @param within the saved searches that are being read
    private Fields(Study study, List<SavedSearch> within) {
        this.study = study;
        this.within = within;
    }

    Query query(int at, String field, Token value) {
        var words = switch (value) {
            case Token.Bare bare -> bare.words();
            case Token.Quoted quoted -> quoted.words();
            default -> throw new QueryProblem(at, "index.query.value", field);
        };
        if (CaseFields.are(field)) return new CaseFields(study.casebook()).query(at, field, value, words);
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "doc" -> inDocument(value.at(), new Name(words));
            case "set" -> inSet(value.at(), new Name(words));
            case "speaker" -> saidBy(value.at(), new Name(words));
            case "role" -> new SaidAs(role(value.at(), words));
            case "code" -> with(value.at(), words);
            case "coder" -> by(value.at(), new Name(words));
            case "coded" -> dated(value.at(), words);
            case "claim" -> new Claiming(listed(value.at(), ClaimType.class, field, words));
            case "stance" -> new Standing(listed(value.at(), Stance.class, field, words));
            case "saved" -> saved(value.at(), words);
            case "memo" -> new Noted(noted(value));
            default -> throw new QueryProblem(at, "index.query.field", field, NAMES);
        };
    }

    private Query inDocument(int at, Name name) {
        require(study.documents().stream().map(Document::name), name::fits, at, "index.query.document", name);
        return new InDocument(name);
    }

    private Query inSet(int at, Name name) {
        require(study.documents().stream().map(Document::set), name::fits, at, "index.query.set", name);
        return new InSet(name);
    }

    private Query saidBy(int at, Name name) {
        var speakers = study.documents().stream().flatMap(document -> document.speakers().stream()).map(Speaker::name);
        require(speakers, name::fits, at, "index.query.speaker", name);
        return new SaidBy(name);
    }

    private static void require(Stream<String> names, Predicate<String> fits, int at, String key, Name name) {
        if (names.noneMatch(fits)) throw new QueryProblem(at, key, name.words());
    }

    private Query with(int at, String words) {
        var code = study.codebook().named(words)
                .orElseThrow(() -> new QueryProblem(at, isAmbiguous(words) ? "index.query.codes" : "index.query.code", words));
        return new With(code.id(), code.name());
    }

    private boolean isAmbiguous(String words) {
        return study.codebook().codes().stream().flatMap(Fields::names).anyMatch(words.strip()::equalsIgnoreCase);
    }

    private static Stream<String> names(Code code) {
        return Stream.of(code.name(), code.shortName(), code.reference());
    }

    private Query by(int at, Name name) {
        if (study.coders().stream().noneMatch(coder -> name.fits(coder.name()))) {
            throw new QueryProblem(at, "index.query.coder", name.words(), coders());
        }
        return new By(name);
    }

    private String coders() {
        return study.coders().stream().map(Coder::name).collect(Collectors.joining(", "));
    }

    /// What a saved search asks for now.
    private Query saved(int at, String name) {
        var search = study.search(name).orElseThrow(() -> new QueryProblem(at, "index.query.saved", name,
                study.searches().stream().map(SavedSearch::name).collect(Collectors.joining(", "))));
        if (within.contains(search)) throw new QueryProblem(at, "index.query.savedInItself", name);
        try {
            return Parser.parse(search.query(), new Fields(study, Stream.concat(within.stream(), Stream.of(search)).toList()));
        } catch (QueryProblem wrong) {
            throw new QueryProblem(at, "index.query.savedWrong", name, wrong.sentence());
        }
    }

    private static Query dated(int at, String words) {
        return new Dated(words, Range.of(AttributeType.DATE, words)
                .orElseThrow(() -> new QueryProblem(at, "index.query.day", words)));
    }

    private static Role role(int at, String words) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equalsIgnoreCase(words.strip())).findFirst()
                .orElseThrow(
                        () -> new QueryProblem(at, "index.query.listed", words, "role", "interviewer, participant, unknown"));
    }

    private static <Q extends Enum<Q> & Qualifier> Q listed(int at, Class<Q> list, String field, String words) {
        Optional<Q> found = Qualifier.of(list, words);
        return found.orElseThrow(() -> new QueryProblem(at, "index.query.listed", words, field,
                Arrays.stream(list.getEnumConstants()).map(Qualifier::word).collect(Collectors.joining(", "))));
    }

    private static Query noted(Token value) {
        return switch (value) {
            case Token.Bare bare -> Wording.of(bare);
            case Token.Quoted quoted -> Wording.of(quoted);
            default -> throw new IllegalArgumentException("a value is a word or a phrase");
        };
    }
}
