package org.polyvocal.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Outcome.Status;
import org.polyvocal.workbench.imports.Preview.State;

class DecisionsTest {
    private static final String TALK = """
            ---
            phase: primary
            ---

            Interviewer: Where did you begin?

            Ruth M: With the reading groups, when nobody had asked for them yet and the hall stood empty every afternoon.

            Int: And then?

            Ruth Miller: Then everybody asked, and the hall was too small for all who wanted to come and read.
            """;
    @TempDir Path folder;
    private Path texts;
    private Session session;

    @BeforeEach
    void makeAProject() throws IOException {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        texts = Files.createDirectory(folder.resolve("texts"));
        session = Projects.create(folder.resolve("study"), Optional.empty(), Optional.of("Avery"), List.of());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void readingStoresNothingAndTellsWhatIsThere() throws IOException {
        write("Ruth.txt", TALK);
        var preview = read().getFirst();
        assertThat(session.study().documents()).isEmpty();
        assertThat(preview.state()).isEqualTo(State.RECOGNISED);
        var contents = preview.contents().orElseThrow();
        assertThat(contents.convention()).isEqualTo("NAME: words");
        assertThat(contents.turns()).isEqualTo(4);
        assertThat(contents.voices()).extracting(Voice::label).containsExactly("Interviewer", "Ruth M", "Int", "Ruth Miller");
        assertThat(contents.voices().getFirst().firstWords()).isEqualTo("Where did you begin?");
        assertThat(contents.opening()).hasSize(4).first().extracting(Line::label).isEqualTo("Interviewer");
        assertThat(contents.head().name()).isEqualTo("Ruth");
    }

    @Test
    void saysWhichFilesAreDoubtfulOrTheSameOrCannotBeRead() throws IOException {
        write("A.txt", TALK);
        write("B.txt", TALK);
        write("C.txt", "\uFEFF" + TALK);
        write("D.txt", "Only some words.\n\nAnd some more.\n");
        write("E.txt", "");
        assertThat(read()).extracting(Preview::state).containsExactly(State.RECOGNISED, State.DUPLICATE, State.DUPLICATE,
                State.DOUBTFUL, State.FAILED);
        Imports.bring(session, List.of(texts.resolve("A.txt")), Progress.UNWATCHED, _ -> {});
        assertThat(read().getFirst().message()).contains("already in the project as “A”");
    }

    @Test
    void readsAgainByAnotherConvention() throws IOException {
        write("Ruth.txt", TALK);
        var preview = read().getFirst();
        var told = new ArrayList<Preview>();
        Imports.readAgain(List.of(preview), Imports.conventions().getLast(), Progress.UNWATCHED, told::add);
        var again = told.getFirst();
        assertThat(again.contents().orElseThrow().voices()).isEmpty();
        assertThat(again.state()).isEqualTo(State.DOUBTFUL);
        store(Decision.asRead(again));
        assertThat(only().speakers()).isEmpty();
        assertThat(only().turns()).hasSize(4);
    }

    @Test
    void readsAgainInAnotherEncodingAndStoresItSo() throws IOException {
        var talk = TALK.replace("everybody", "пример для всех");
        Files.write(folder.resolve("texts").resolve("Ruth.txt"), talk.getBytes(Charset.forName("KOI8-R")));
        var preview = read().getFirst();
        assertThat(Imports.encodings(preview)).contains("UTF-8", "KOI8-R", "windows-1251", "Shift_JIS");
        var told = new ArrayList<Preview>();
        Imports.decodeAgain(List.of(preview), "windows-1251", Progress.UNWATCHED, told::add);
        assertThat(told.getFirst().encoding()).isEqualTo(new Encoding("windows-1251", true));
        Imports.decodeAgain(told, "KOI8-R", Progress.UNWATCHED, told::add);
        store(Decision.asRead(told.getLast()));
        assertThat(session.text(only())).isEqualTo(talk);
        assertThat(session.original(only())).isEqualTo(talk.getBytes(Charset.forName("KOI8-R")));
    }

    @Test
    void saysInWhichEncodingAFileWasRead() throws IOException {
        write("A.txt", TALK);
        Files.write(folder.resolve("texts").resolve("B.txt"), ("\uFEFF" + TALK).getBytes(StandardCharsets.UTF_16LE));
        assertThat(read()).extracting(Preview::encoding).containsExactly(new Encoding("UTF-8", false),
                new Encoding("UTF-16LE", false));
    }

    @Test
    void goesOnFromAnEncodingThatTheFileIsNotIn() throws IOException {
        Files.write(folder.resolve("texts").resolve("Ruth.txt"),
                TALK.replace("everybody", "naïve").getBytes(StandardCharsets.ISO_8859_1));
        var told = new ArrayList<Preview>();
        Imports.decodeAgain(read(), "UTF-8", Progress.UNWATCHED, told::add);
        assertThat(told.getFirst().state()).isEqualTo(State.FAILED);
        Imports.decodeAgain(told, "ISO-8859-1", Progress.UNWATCHED, told::add);
        assertThat(told.getLast().state()).isEqualTo(State.RECOGNISED);
    }

    @Test
    void leavesTimesOutWhereTheyAreNotWanted() throws IOException {
        write("Ruth.txt", TALK.replace("Int:", "[00:01:02] Int:"));
        var decision = Decision.asRead(read().getFirst());
        store(decision.liftingTimes(false));
        assertThat(only().turns()).hasSize(4).allMatch(turn -> turn.time().isEmpty());
    }

    @Test
    void storesWhatWasDecided() throws IOException {
        write("Ruth.txt", TALK);
        var preview = read().getFirst();
        store(new Decision(preview, "Miller, Ruth", "Heads", Locale.GERMAN, List.of(
                casting("Interviewer", "INT", Role.INTERVIEWER), casting("Int", "INT", Role.UNKNOWN),
                casting("Ruth M", "Ruth Miller", Role.PARTICIPANT), casting("Ruth Miller", "Ruth Miller", Role.UNKNOWN)),
                Map.of(), true, true));
        assertThat(only().name()).isEqualTo("Miller, Ruth");
        assertThat(only().set()).isEqualTo("Heads");
        assertThat(only().text().language()).isEqualTo(Locale.GERMAN);
        assertThat(only().speakers()).extracting(Speaker::name, Speaker::role).containsExactly(
                org.assertj.core.groups.Tuple.tuple("INT", Role.INTERVIEWER),
                org.assertj.core.groups.Tuple.tuple("Ruth Miller", Role.PARTICIPANT));
        assertThat(only().turns()).extracting(turn -> only().speaker(turn).orElseThrow().name()).containsExactly("INT",
                "Ruth Miller", "INT", "Ruth Miller");
    }

    @Test
    void linksSpeakersToPersonsMakingEachOnce() throws IOException {
        write("A.txt", TALK);
        write("B.txt", TALK.replace("everybody", "nobody"));
        var decisions = read().stream().map(Decision::asRead).map(decision -> new Decision(decision.of(), decision.name(), "",
                Locale.ENGLISH,
                decision.speakers().stream().map(casting -> casting.label().startsWith("Ruth")
                        ? casting.named("Ruth Miller").voiceOf(Optional.of("Ruth Miller"))
                        : casting).toList(),
                Map.of("phase", "primary"), true, true)).toList();
        store(decisions.toArray(Decision[]::new));
        var casebook = session.study().casebook();
        assertThat(casebook.cases(Case.Kind.PERSON)).extracting(Case::name).containsExactly("Ruth Miller");
        assertThat(session.study().documents()).allSatisfy(document -> assertThat(document.speakers())
                .filteredOn(speaker -> speaker.name().equals("Ruth Miller")).singleElement()
                .extracting(Speaker::person).isEqualTo(Optional.of(casebook.cases(Case.Kind.PERSON).getFirst().id())));
        assertThat(casebook.attributeNamed("phase")).isPresent();
        assertThat(casebook.cases(Case.Kind.INTERVIEW)).hasSize(2);
        session.undo();
        assertThat(session.study().documents()).isEmpty();
        assertThat(session.study().casebook().isEmpty()).isTrue();
    }

    @Test
    void refusesAFileThatIsNoLongerTheOneThatWasLookedAt() throws IOException {
        write("A.txt", TALK);
        write("B.txt", TALK.replace("everybody", "nobody"));
        var decisions = read().stream().map(Decision::asRead).toArray(Decision[]::new);
        write("A.txt", TALK.replace("hall", "room"));
        assertThat(store(decisions)).extracting(Outcome::status).containsExactly(Status.FAILED, Status.IMPORTED);
    }

    @Test
    void storesADuplicateThatAPersonWants() throws IOException {
        write("A.txt", TALK);
        Imports.bring(session, List.of(texts), Progress.UNWATCHED, _ -> {});
        assertThat(store(read().stream().map(Decision::asRead).toArray(Decision[]::new))).extracting(Outcome::status)
                .containsExactly(Status.IMPORTED);
        assertThat(session.study().documents()).extracting(Document::name).containsExactly("A", "A (2)");
    }

    private static Casting casting(String label, String name, Role role) {
        return new Casting(label, name, role, Optional.empty());
    }

    private Document only() {
        return session.study().documents().getFirst();
    }

    private List<Preview> read() {
        var previews = new ArrayList<Preview>();
        Imports.read(session, List.of(texts), List.of(), Progress.UNWATCHED, previews::add);
        return previews;
    }

    private List<Outcome> store(Decision... decisions) {
        return Imports.store(session, List.of(decisions), Progress.UNWATCHED, _ -> {});
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(texts.resolve(name), text);
    }
}
