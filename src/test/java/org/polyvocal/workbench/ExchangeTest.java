package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.NamesGoOut;
import org.polyvocal.workbench.merge.Preference;

/// Whole projects out and in.
class ExchangeTest {
    @TempDir Path folder;

    private Session sample() {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        return Samples.make(folder.resolve("sample"));
    }

    private Session open(String name) {
        return Projects.open(folder.resolve(name), Optional.empty(), Optional.empty());
    }

    private Path export(Session session, String name) {
        var out = folder.resolve(name);
        Exchange.export(session, out, Clearance.checked());
        return out;
    }

    @Test
    void exportImportExportIsTheIdentity() throws IOException {
        try (var session = sample()) {
            var first = export(session, "first.qdpx");
            Exchange.bring(folder.resolve("again"), Optional.empty(), Optional.empty(), first);
            try (var again = open("again")) {
                var second = export(again, "second.qdpx");
                assertThat(Files.mismatch(first, second)).isEqualTo(-1);
                assertThat(again.study().codings()).containsExactlyElementsOf(session.study().codings().toList());
                assertThat(again.study().codebook().codes()).isEqualTo(session.study().codebook().codes());
                assertThat(again.study().coders()).isEqualTo(session.study().coders());
                assertThat(again.study().memos()).containsExactlyInAnyOrderElementsOf(session.study().memos());
                assertThat(again.study().casebook().attributes()).isEqualTo(session.study().casebook().attributes());
                assertThat(again.study().casebook().cases())
                        .containsExactlyInAnyOrderElementsOf(session.study().casebook().cases());
                for (var document : session.study().documents()) {
                    var there = again.study().document(document.id()).orElseThrow();
                    assertThat(there.turns()).isEqualTo(document.turns());
                    assertThat(there.speakers()).isEqualTo(document.speakers());
                    assertThat(there.set()).isEqualTo(document.set());
                    assertThat(again.text(there)).isEqualTo(session.text(document));
                }
                assertThat(again.check()).allMatch(Soundness::ok);
            }
        }
    }

    @Test
    void nothingRefersToAMemoOfBlanks() throws IOException {
        try (var session = sample()) {
            var code = session.study().codebook().codes().getFirst();
            var blank = new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.of(code.id()),
                    session.study().coders().getFirst().id(), Instant.EPOCH, " ");
            session.setUp(Change.of(Label.of("workbench.change.begin"), new Edit.Add(blank)), List.of());
            try (var zip = new ZipFile(export(session, "blank.qdpx").toFile());
                    var in = zip.getInputStream(zip.getEntry("project.qde"))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain(blank.id().toString());
            }
        }
    }

    @Test
    void bringingAProjectIntoItselfChangesNothingButTheReport() {
        try (var session = sample()) {
            var file = export(session, "own.qdpx");
            var before = session.study();
            Exchange.bring(session, file, Preference.THEIRS);
            assertThat(session.study().codings()).containsExactlyElementsOf(before.codings().toList());
            assertThat(session.study().documents()).isEqualTo(before.documents());
            assertThat(session.study().memos()).isEqualTo(before.memos());
            assertThat(session.study().keepsakes()).hasSize(before.keepsakes().size() + 1);
        }
    }

    @Test
    void anImportIsTakenBackInOneStep() {
        try (var session = sample()) {
            var file = export(session, "own.qdpx");
            try (var other = Projects.create(folder.resolve("other"), Optional.empty(), Optional.of("Eve"),
                    java.util.List.of())) {
                Exchange.bring(other, file, Preference.OURS);
                assertThat(other.study().codings()).hasSize((int) session.study().codings().count());
                other.undo();
                assertThat(other.study().documents()).isEmpty();
                assertThat(other.study().codebook().size()).isZero();
                assertThat(other.study().keepsakes()).isEmpty();
            }
        }
    }

    @Test
    void theReportIsKeptInTheProject() {
        try (var session = sample()) {
            var lines = Exchange.export(session, folder.resolve("a.qdpx"), Clearance.checked());
            var kept = session.study().keepsakes().getLast();
            assertThat(kept.kind()).isEqualTo(Keepsake.Kind.REPORT);
            assertThat(kept.content()).startsWith("kind,read,written,changed,dropped,detail\n")
                    .contains("coding," + lines.stream()
                            .filter(line -> line.kind().equals("coding")).findFirst().orElseThrow().read());
            assertThat(session.undoable()).isEmpty();
        }
    }

    @Test
    void namesOfTheRegisterDoNotGoOut() {
        try (var session = sample()) {
            var name = session.study().documents().getFirst().speakers().getLast().name();
            session.perform(Change.of(Label.of("workbench.change.codings", "1"),
                    new Edit.Add(Pseudonym.of(name, "Somebody", Pseudonym.Kind.PERSON))));
            assertThatThrownBy(() -> export(session, "leak.qdpx")).isInstanceOf(NamesGoOut.class);
            assertThat(folder.resolve("leak.qdpx")).doesNotExist();
        }
    }

    @Test
    void neitherPathsNorTheAccountGoOut() throws IOException {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        var account = System.getProperty("user.name");
        try (var session = Projects.create(folder.resolve("own"), Optional.empty(), Optional.empty(),
                Codebooks.Start.CORE.codes())) {
            session.enterCoder();
            try (var zip = new ZipFile(export(session, "own.qdpx").toFile())) {
                var xml = new String(zip.getInputStream(zip.getEntry("project.qde")).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml).doesNotContain("\"" + account + "\"", folder.toString()).contains("name=\"Coder 1\"");
            }
        }
    }

    @Test
    void aCodebookComesBackWithItsIds() {
        try (var session = sample()) {
            Codebooks.export(session, folder.resolve("codes.qdc"), Clearance.checked());
            var codes = Codebooks.read(folder.resolve("codes.qdc"));
            assertThat(codes).extracting(code -> code.id()).containsExactlyElementsOf(
                    session.study().codebook().codes().stream().map(code -> code.id()).toList());
            assertThat(codes.getFirst().rule()).isEqualTo(session.study().codebook().codes().getFirst().rule());
        }
    }
}
