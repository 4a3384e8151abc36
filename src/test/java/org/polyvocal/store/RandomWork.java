package org.polyvocal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Look;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Rule;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.change.AssignmentChanges;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.change.RecordingChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;
import org.polyvocal.model.revision.RandomRevision;

/// Random edits that fit a study: what the laws of the record are tried on.
final class RandomWork {
    private static final List<String> WORDS = List.of("trust", "“quoted”", "naïve\n", "🎻", "{0}", "O'Neil", "tab\t", "\\back",
            "שלום", "x");
    private final RandomGenerator random;
    private final RandomCases cases;
    private final RandomSurvey survey;
    private final RandomRevision revisions;
    private final Map<String, String> texts = new HashMap<>();

    RandomWork(RandomGenerator random) {
        this.random = random;
        this.cases = new RandomCases(random);
        this.survey = new RandomSurvey(random);
        this.revisions = new RandomRevision(random);
    }

    /// What a change brings, with the texts that it needs.
    record Work(List<Edit> edits, List<Manuscript> manuscripts) {}

    Work on(Study study) {
        return switch (random.nextInt(25)) {
            case 0 -> new Work(List.of(new Edit.Add(coder())), List.of());
            case 1 -> imported(study);
            case 2 -> new Work(List.of(new Edit.Add(code(study))), List.of());
            case 3 -> some(study.codebook().codes()).map(it -> edit(it, it.named(words(), words() + "?")))
                    .orElseGet(() -> imported(study));
            case 4 -> some(study.documents()).map(it -> edit(it, renamed(it))).orElseGet(() -> imported(study));
            case 5 -> new Work(List.of(new Edit.Add(memo(study))), List.of());
            case 6 -> some(study.memos()).map(it -> edit(it, it.saying(words()))).orElseGet(() -> imported(study));
            case 7 -> some(study.documents()).map(it -> new Work(withoutDocument(study, it), List.of()))
                    .orElseGet(() -> imported(study));
            case 8 -> edit(study.project(),
                    study.project().favouring(study.codebook().codes().stream().limit(random.nextInt(9)).map(Code::id).toList()));
            case 9, 10 -> new Work(cases.on(study), List.of());
            case 11, 12 -> some(study.documents()).map(it -> revised(study, it)).orElseGet(() -> imported(study));
            case 13 -> new Work(pseudonyms(study), List.of());
            case 14 -> new Work(keepsakes(study), List.of());
            case 15 -> some(study.documents()).map(it -> assigned(study, it)).orElseGet(() -> imported(study));
            case 16 -> new Work(searches(study), List.of());
            case 17, 18, 19 -> new Work(survey.on(study), List.of());
            case 20, 21 -> some(study.documents()).map(it -> recorded(study, it)).orElseGet(() -> imported(study));
            default -> codings(study);
        };
    }

    private List<Edit> pseudonyms(Study study) {
        return List.of(some(study.pseudonyms()).map(it -> random.nextBoolean()
                ? (Edit) new Edit.Remove(it)
                : new Edit.Replace(it, it.saying(List.of(words(), words()), words() + "!", Pseudonym.Kind.PLACE)))
                .orElseGet(() -> new Edit.Add(Pseudonym.of(words() + "?", words() + "!", Pseudonym.Kind.PERSON, words()))));
    }

    private List<Edit> keepsakes(Study study) {
        return List.of(some(study.keepsakes()).filter(_ -> random.nextBoolean()).map(it -> (Edit) new Edit.Remove(it))
                .orElseGet(() -> new Edit.Add(new Keepsake(Id.next(), Keepsake.Kind.PART, words(), words()))));
    }

    private Work assigned(Study study, Document document) {
        var coder = some(study.coders()).orElseThrow();
        var draw = random.nextBoolean()
                ? Optional.<Assignment.Draw>empty()
                : Optional.of(new Assignment.Draw(random.nextLong(), 1, 2));
        var change = random.nextInt(4) == 0
                ? AssignmentChanges.withdraw(study, coder, List.of(document))
                : AssignmentChanges.assign(study, coder, List.of(document), draw);
        return change.edits().isEmpty() ? imported(study) : new Work(change.edits(), List.of());
    }

    private List<Edit> searches(Study study) {
        return List.of(some(study.searches()).map(it -> random.nextBoolean()
                ? (Edit) new Edit.Remove(it)
                : new Edit.Replace(it, it.asking(words())))
                .orElseGet(() -> new Edit.Add(SavedSearch.of(words() + "?", words()))));
    }

    private static Work edit(Entity before, Entity after) {
        return new Work(List.of(new Edit.Replace(before, after)), List.of());
    }

    private Work imported(Study study) {
        var talk = Fieldwork.manuscript("I: " + words() + "\nR: " + words() + "\n" + words() + random.nextInt());
        texts.put(talk.textSha256(), talk.text());
        return new Work(List.of(new Edit.Add(Fieldwork.document(words() + study.documents().size(), talk))), List.of(talk));
    }

    private Work revised(Study study, Document document) {
        var revision = revisions.of(document, texts.get(document.text().sha256()));
        if (revision.text().length() < 2 || revision.isEmpty()) return imported(study);
        var text = Manuscript.revised(revision.text());
        texts.put(text.textSha256(), text.text());
        return new Work(revision.change(study).edits(), List.of(text));
    }

    private Work recorded(Study study, Document document) {
        var change = study.recording(document.id()).isPresent() && random.nextBoolean()
                ? RecordingChanges.unlink(study, document)
                : RecordingChanges.link(study, document, Fieldwork.recording(document, words() + "/" + random.nextInt()));
        return new Work(change.edits(), List.of());
    }

    private Work codings(Study study) {
        var document = some(study.documents());
        var code = some(study.codebook().codes());
        if (document.isEmpty() || code.isEmpty()) return imported(study);
        var codings = study.codings(document.get().id());
        if (!codings.isEmpty() && random.nextInt(3) == 0) {
            var coding = some(codings).orElseThrow();
            return random.nextBoolean()
                    ? new Work(List.of(new Edit.Remove(coding)), List.of())
                    : edit(coding, coding.noted(words()).as(code.get().id()).qualified(qualifiers()));
        }
        var edits = new ArrayList<Edit>();
        for (var n = 0; n <= random.nextInt(4); n++) edits.add(new Edit.Add(coding(study, document.get(), code.get())));
        return new Work(edits, List.of());
    }

    private Coding coding(Study study, Document document, Code code) {
        var start = random.nextInt(document.text().length() - 1);
        var span = new Span(start, start + 1 + random.nextInt(document.text().length() - start - 1));
        return new Coding(Id.next(), new Passage(document.id(), span), code.id(), some(study.coders()).orElseThrow().id(),
                moment(),
                qualifiers(), random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101)), words());
    }

    private static List<Edit> withoutDocument(Study study, Document document) {
        return DocumentChanges.remove(study, document).edits();
    }

    private Document renamed(Document it) {
        var speakers = it.speakers().stream()
                .map(speaker -> speaker.named(words())).toList();
        var profile = new TextProfile(it.text().sha256(), it.text().length(), it.text().characters(), it.text().words(),
                java.util.Locale.forLanguageTag("pt-BR"));
        return new Document(it.id(), words(), words(), new Source(words(), "docx", it.source().sha256()), profile,
                random.nextBoolean() ? speakers : it.speakers(), it.turns(), it.added());
    }

    private Memo memo(Study study) {
        var document = some(study.documents());
        var span = document.filter(_ -> random.nextBoolean()).map(it -> new Span(0, Math.min(3, it.text().length())));
        return new Memo(Id.next(), document.map(Document::id), span, some(study.codebook().codes()).map(Code::id),
                some(study.coders()).orElseThrow().id(), moment(), words());
    }

    private Code code(Study study) {
        var parent = random.nextBoolean() ? some(study.codebook().codes()).map(Code::id) : Optional.<Id<Code>>empty();
        return new Code(Id.next(), parent, words(), words() + ".", "",
                new Look(new Colour("#00ff7f"), Glyph.values()[random.nextInt(9)]),
                new Rule(words(), words(), words(), words(), words()), random.nextInt(100));
    }

    private Coder coder() {
        return new Coder(Id.next(), words() + "!", new Colour("#123456"));
    }

    private Qualifiers qualifiers() {
        return new Qualifiers(maybe(ClaimType.values()), maybe(Stance.values()), maybe(Vantage.values()),
                maybe(TimeFrame.values()),
                random.nextBoolean() ? Set.of() : Set.of(Specificity.WHERE, Specificity.EFFECT), maybe(Elicitation.values()),
                maybe(Confidence.values()));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    }

    private String words() {
        return random.nextInt(5) == 0 ? "-" : some(WORDS).orElseThrow() + " " + some(WORDS).orElseThrow();
    }

    private <T> Optional<T> maybe(T[] values) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }

    private <T> Optional<T> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
