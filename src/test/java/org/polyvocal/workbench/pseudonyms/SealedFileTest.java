package org.polyvocal.workbench.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.pseudonym.Found;
import org.polyvocal.store.Excavation;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Imports;

/// However a name was written and wherever it stood, once the study is sealed it is in no file of the project: neither in the
/// bytes, nor in packed pages, nor in what H2 tells of its tables.
class SealedFileTest {
    private static final List<String> STEMS = List.of("Quetzal", "QUETZAL", "Zsófia", "Zsófi", "Zsofi", "Zs.Q.", "Xyloford",
            "Ősz", "王小明");
    private static final String TALK = """
            ZSÓFIA QUETZAL: I am Zsófia Quetzal; my mother says Zsófi, and Zsofi in mails, and Zs. Q. on forms. Zs.Q.!

            Q: Is it Zso\u0301fia’s school, Xyloford? The Quetzals’ and Quetzal's, QUETZAL, Zsófia
            Quetzal, Zsófia-Quetzal, zsofia.quetzal@xyloford.example.

            ZSÓFIA QUETZAL: 王小明说过。And Ősz, ŐSZ’s; we trust Ősz.

            """;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_16);
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void keepTheIndexHere() throws Exception {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        project = Files.createDirectories(folder.resolve("projects")).resolve("study.mv.db");
    }

    @AfterEach
    void forgetTheCache() {
        System.clearProperty("polyvocal.cache");
    }

    @Test
    void noFormOfANameIsInAnyFile() throws Exception {
        try (var session = Projects.create(project, Optional.empty(), Optional.of("Ana"), Codebooks.Start.CORE.codes())) {
            work(session);
            session.prepareIndex(Progress.UNWATCHED);
            session.dailyBackup();
            replace(session);
            for (var name : List.of("quetzal", "zsófia", "zsofi", "xyloford", "ősz"))
                assertThat(new Search(session).ask(name, 1, 10).total()).as(name).isZero();
            assertThat(new Sealing(session).prospect().left()).isEmpty();
            new Pseudonyms(session).exportKey(folder.resolve("study.key"), "correct horse".toCharArray());
            new Sealing(session).seal(Sealing.Backups.DELETED);
            session.prepareIndex(Progress.UNWATCHED);
        }
        var dug = Excavation.of(folder.resolve("projects"), folder.resolve("cache"), folder.resolve("study.key"));
        STEMS.forEach(stem -> assertThat(dug.holds(stem)).as(stem).isFalse());
        var told = told();
        assertThat(told).contains("klára varga", "李雷");
        STEMS.forEach(stem -> assertThat(told).as(stem).doesNotContain(stem.toLowerCase(Locale.ROOT)));
    }

    /// What H2 tells, and what its hexadecimal digits are as text.
    private String told() throws Exception {
        var script = Excavation.script(project, folder.resolve("copy.mv.db"));
        var bytes = Pattern.compile("(?i)X'((?:[0-9a-f]{2})+)'").matcher(script).results()
                .map(it -> HexFormat.of().parseHex(it.group(1))).toList();
        return Stream.concat(Stream.of(unescaped(script)),
                bytes.stream().flatMap(each -> CHARSETS.stream().map(charset -> new String(each, charset))))
                .reduce("", String::concat).toLowerCase(Locale.ROOT);
    }

    /// H2 writes what is not ASCII by its number: `U&'Zs\00f3fia'`.
    private static String unescaped(String script) {
        return Pattern.compile("\\\\\\+?((?<=\\+)[0-9a-f]{6}|(?<!\\+)[0-9a-f]{4})").matcher(script)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
    }

    private void work(Session session) throws Exception {
        for (var at = 0; at < CHARSETS.size(); at++) {
            var name = "Zsófia Quetzal %d.txt".formatted(at);
            var text = at == 0 ? TALK.repeat(60) : "\uFEFF" + TALK.repeat(at + 1);
            Files.write(folder.resolve(name), (at == 3 ? TALK.repeat(5) : text).getBytes(CHARSETS.get(at)));
            Imports.bring(session, List.of(folder.resolve(name)), Progress.UNWATCHED, _ -> {});
        }
        session.perform(study -> AttributeChanges.make(study.casebook(), Attribute.of("School", AttributeType.TEXT)));
        session.perform(study -> CaseChanges.make(study.casebook(), Case.person("Zsófia Quetzal")));
        session.perform(study -> CaseChanges.make(study.casebook(), Case.school("Xyloford")));
        session.perform(CodingChanges.add(new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(),
                session.coder().id(), Instant.EPOCH, "ask Zsófi, 王小明 and the QUETZALS of Xyloford")));
        session.undo();
        session.redo();
    }

    private static void replace(Session session) {
        var pseudonyms = new Pseudonyms(session);
        pseudonyms.enter(List.of(
                Pseudonym.of("Zsófia Quetzal", "Klára Varga", Kind.PERSON, "Zsófia", "Zsófi", "Quetzal", "Quetzals", "Zs. Q."),
                Pseudonym.of("Xyloford", "Hillside", Kind.SCHOOL), Pseudonym.of("王小明", "李雷", Kind.PERSON),
                Pseudonym.of("Ősz", "Tél", Kind.PERSON)));
        List<Found> found = pseudonyms.find(Progress.UNWATCHED);
        pseudonyms.replace(pseudonyms.prepare(found));
    }
}
