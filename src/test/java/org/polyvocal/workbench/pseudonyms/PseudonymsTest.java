package org.polyvocal.workbench.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.Excavation;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.Soundness;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.NamesGoOut;
import org.polyvocal.workbench.gate.Outgoing;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.pseudonyms.Sealing.Backups;

class PseudonymsTest {
    private static final String TALK = """
            Interviewer: What did Quetzalmann do at Xyloford Primary School?

            ZENOBIA: I asked Zenobia's friend, Tobias Quetzalmann. He said no. Nobody at Xyloford knew.
            """;
    private static final List<String> NAMES = List.of("Quetzalmann", "Zenobia", "Xyloford", "Tobias");
    @TempDir Path folder;
    private Path project;
    private Session session;

    @BeforeEach
    void aStudyWithNames() throws Exception {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        project = Files.createDirectories(folder.resolve("projects")).resolve("study.mv.db");
        var interview = Files.writeString(folder.resolve("Zenobia_2024.txt"), TALK.repeat(40));
        session = Projects.create(project, Optional.empty(), Optional.of("Ana"), Codebooks.Start.CORE.codes());
        Imports.bring(session, List.of(interview), Progress.UNWATCHED, _ -> {});
        session.perform(CodingChanges.add(new Memo(Id.next(), Optional.of(document().id()), Optional.empty(), Optional.empty(),
                session.coder().id(), Instant.EPOCH, "ask Tobias again")));
        session.prepareIndex(Progress.UNWATCHED);
        session.dailyBackup();
    }

    @AfterEach
    void close() {
        assertThat(session.check()).allMatch(Soundness::ok);
        session.close();
        System.clearProperty("polyvocal.cache");
    }

    private Pseudonyms pseudonyms() {
        return new Pseudonyms(session);
    }

    private Document document() {
        return session.study().documents().getFirst();
    }

    private void enter() {
        pseudonyms().enter(List.of(Pseudonym.of("Tobias Quetzalmann", "Ben Hart", Kind.PERSON, "Quetzalmann", "Tobias"),
                Pseudonym.of("Zenobia", "Clara", Kind.PERSON),
                Pseudonym.of("Xyloford Primary School", "Hillside School", Kind.SCHOOL, "Xyloford")));
    }

    private void replace() {
        enter();
        pseudonyms().replace(pseudonyms().prepare(
                pseudonyms().find(Progress.UNWATCHED).stream().filter(Found::isCertain).toList()));
    }

    private long hits(String words) {
        return new Search(session).ask(words, 10, 20).total();
    }

    @Test
    void areReplacedEverywhereAndFoundNowhere() {
        assertThat(hits("Quetzalmann")).isEqualTo(80);
        replace();
        assertThat(session.text(document())).doesNotContain(NAMES).contains("Clara's friend, Ben Hart.", "CLARA: I");
        assertThat(document().name()).contains("Clara");
        assertThat(session.study().memos().getFirst().text()).isEqualTo("ask Ben again");
        NAMES.forEach(name -> assertThat(hits(name)).as(name).isZero());
        assertThat(hits("Hart")).isEqualTo(80);
        session.undo();
        assertThat(session.text(document())).isEqualTo(TALK.repeat(40));
        assertThat(hits("Quetzalmann")).isEqualTo(80);
    }

    @Test
    void areShownWithTheWordsAroundThem() {
        enter();
        var sights = pseudonyms().sights(pseudonyms().find(Progress.UNWATCHED));
        assertThat(sights).anySatisfy(it -> {
            assertThat(it.before() + it.name() + it.after()).contains("friend, Tobias Quetzalmann. He said no.");
            assertThat(it.where()).startsWith("the text of");
        }).anySatisfy(it -> assertThat(it.before() + it.name() + it.after()).isEqualTo("ask Tobias again"));
    }

    @Test
    void areSuggestedWithShortExamplesOfWhereTheyStand() {
        var suggestions = pseudonyms().suggest(Progress.UNWATCHED).list();
        assertThat(suggestions).isNotEmpty().allSatisfy(it -> assertThat(pseudonyms().examples(it)).hasSize(it.first().size())
                .allSatisfy(example -> assertThat(example.before() + example.name() + example.after()).hasSizeLessThan(150)));
    }

    @Test
    void tellWhenTheyWereSealed() {
        assertThat(pseudonyms().sealed()).isEmpty();
        replace();
        new Sealing(session).seal(Sealing.Backups.DELETED);
        assertThat(pseudonyms().sealed()).isPresent();
    }

    @Test
    void areTakenBackExactly() {
        enter();
        var before = new HashSet<>(session.study().entities().toList());
        pseudonyms().replace(pseudonyms().prepare(pseudonyms().find(Progress.UNWATCHED)));
        session.undo();
        assertThat(new HashSet<>(session.study().entities().toList())).isEqualTo(before);
    }

    @Test
    void hideTheOriginals() {
        assertThat(session.original(document())).isEqualTo(TALK.repeat(40).getBytes(StandardCharsets.UTF_8));
        replace();
        assertThatThrownBy(() -> session.original(document())).isInstanceOfSatisfying(Problem.class,
                it -> assertThat(it.key()).isEqualTo("workbench.original.names"));
    }

    @Test
    void areKeptInAKeyOfTheirOwn() {
        enter();
        var key = folder.resolve("study.key");
        pseudonyms().exportKey(key, "correct horse".toCharArray());
        assertThat(Pseudonyms.openKey(key, "correct horse".toCharArray())).extracting(Pseudonym::name)
                .containsExactly("Tobias Quetzalmann", "Zenobia", "Xyloford Primary School");
        assertThatThrownBy(() -> pseudonyms().exportKey(folder.resolve("weak.key"), "horse".toCharArray()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void leaveNoTraceOnceTheKeyIsRemoved() throws Exception {
        session.workAs("Bo");
        replace();
        session.close();
        session = Projects.open(project, Optional.empty(), Optional.of("Bo"));
        session.prepareIndex(Progress.UNWATCHED);
        assertThat(Excavation.of(folder.resolve("projects"), folder.resolve("cache")).holds("Quetzalmann")).isTrue();
        var prospect = new Sealing(session).prospect();
        assertThat(prospect.left()).isEmpty();
        assertThat(prospect.originals()).isOne();
        assertThat(prospect.backups()).hasSize(1);
        var codings = session.study().codings().toList();
        var sealed = new Sealing(session).seal(Backups.DELETED);
        assertThat(sealed.backups()).isOne();
        assertThat(session.study().codings()).containsExactlyElementsOf(codings);
        assertTraceless();
        NAMES.forEach(name -> assertThat(hits(name)).as(name).isZero());
        assertThat(hits("Hart")).isEqualTo(80);
        assertThat(session.check()).allMatch(Soundness::ok);
        session.close();
        assertTraceless();
        session = Projects.open(project, Optional.empty(), Optional.empty());
        session.prepareIndex(Progress.UNWATCHED);
        assertTraceless();
        assertThatThrownBy(session::undo).isInstanceOfSatisfying(Problem.class,
                it -> assertThat(it.sentence()).contains("cannot be undone"));
        session.journal(line -> NAMES.forEach(name -> assertThat(line.change() + line.detail()).doesNotContain(name)));
    }

    private void assertTraceless() throws Exception {
        var excavation = Excavation.of(folder.resolve("projects"), folder.resolve("cache"));
        NAMES.forEach(name -> assertThat(excavation.holds(name)).as(name).isFalse());
        assertThat(excavation.depth()).isGreaterThan(5);
    }

    @Test
    void anIndexThatWasBehindTheRemovalIsBegunAnew() throws Exception {
        session.close();
        var cache = folder.resolve("cache/index");
        var kept = folder.resolve("kept");
        copy(cache, kept);
        session = Projects.open(project, Optional.empty(), Optional.empty());
        replace();
        new Sealing(session).seal(Backups.DELETED);
        session.close();
        copy(kept, cache);
        try (var folders = Files.list(cache)) {
            Files.writeString(folders.findFirst().orElseThrow().resolve("of-old"), "Quetzalmann");
        }
        session = Projects.open(project, Optional.empty(), Optional.empty());
        session.prepareIndex(Progress.UNWATCHED);
        assertThat(Excavation.of(cache).holds("Quetzalmann")).isFalse();
        assertThat(hits("Hart")).isEqualTo(80);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }

    @Test
    void doNotGoOutUnseen() {
        enter();
        var out = folder.resolve("codes.html");
        assertThatThrownBy(() -> session.pass(new Outgoing.Text(document()), Clearance.checked()))
                .isInstanceOfSatisfying(NamesGoOut.class, it -> {
                    assertThat(it.leaks()).anySatisfy(leak -> {
                        assertThat(leak.name()).isEqualTo("Zenobia");
                        assertThat(leak.place()).contains("the text of “Zenobia_2024”");
                        assertThat(leak.count()).isEqualTo(80);
                    });
                    assertThat(it.sentence()).contains("would go out");
                });
        assertThatThrownBy(() -> Reports.write(session, Reports.Kind.CODES, out, Clearance.checked()))
                .isInstanceOf(NamesGoOut.class);
        assertThat(out).doesNotExist();
        Reports.write(session, Reports.Kind.CODEBOOK, out, Clearance.checked());
        Reports.write(session, Reports.Kind.CODES, out, Clearance.allowed());
        session.undo();
        Reports.write(session, Reports.Kind.CODES, out, Clearance.checked());
        var key = new Clearance(Clearance.Names.REFUSED, List.of(Pseudonym.of("Zenobia", "Clara", Kind.PERSON)));
        assertThatThrownBy(() -> session.pass(new Outgoing.Text(document()), key)).isInstanceOf(NamesGoOut.class);
    }

    @Test
    void areFoundInATextThatIsAboutToComeIn() {
        enter();
        assertThat(pseudonyms().found("We met Zenobia.")).singleElement()
                .satisfies(it -> assertThat(it.replacement()).isEqualTo("Clara"));
        assertThat(pseudonyms().found("We met nobody.")).isEmpty();
    }

    @Test
    void areSuggested() {
        var suggestions = pseudonyms().suggest(Progress.UNWATCHED);
        assertThat(suggestions.list()).anySatisfy(it -> {
            assertThat(it.name()).isEqualTo("Xyloford Primary School");
            assertThat(it.kind()).isEqualTo(Kind.SCHOOL);
        });
        assertThat(pseudonyms().proposals(suggestions).of("Tobias Quetzalmann", Kind.PERSON, 1)).hasSize(1);
    }

    @Test
    void cannotBeSealedWhereThereAreNone() {
        assertThatThrownBy(() -> new Sealing(session).seal(Backups.DELETED)).isInstanceOf(Problem.class);
    }
}
