package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.workbench.Projects;

class MemosCommandTest {
    @TempDir Path folder;

    @Test
    void memosAndWhatIsNotedOnCodingsAreListedByKindAndWords() {
        var console = new Console(folder);
        console.ask("new", "--coder", "Ana");
        console.ask("import", console.write("one.txt", "Q: Who?\n\nA: We all do.\n"));
        try (var session = Projects.open(console.file("study"), Optional.empty(), Optional.of("Ana"))) {
            var document = session.study().documents().getFirst();
            session.perform(CodingChanges.add(new Memo(Id.next(), Optional.of(document.id()), Optional.empty(),
                    Optional.empty(), session.coder().id(), Instant.EPOCH, "Café talk")));
        }
        var coded = console.ask("code", "--document", "one", "--start", 0, "--end", 4, "--code", "Trust", "--memo", "Whose café?",
                "--coder", "Ana").column("id");
        var memos = console.ask("memos");
        assertThat(memos.header()).isEqualTo("id,kind,about,coder,created,text");
        assertThat(memos.column("kind")).containsExactly("coding", "document");
        assertThat(memos.column("id").getFirst()).isEqualTo(coded.getFirst());
        assertThat(memos.column("about").getFirst()).contains("Trust").endsWith("one, turn 1");
        assertThat(memos.rows().getLast().getFields()).endsWith("document", "one", "Ana", "1970-01-01T00:00:00Z", "Café talk");
        assertThat(console.ask("memos", "--kind", "document").column("text")).containsExactly("Café talk");
        assertThat(console.ask("memos", "--query", "TALK cafe").column("text")).containsExactly("Café talk");
        assertThat(console.ask("memos", "--query", "cafe nowhere").rows()).isEmpty();
        var wrong = console.type("memos", "--kind", "novel");
        assertThat(wrong.end()).isEqualTo(2);
        assertThat(wrong.remarks()).contains("novel", "passage");
    }
}
