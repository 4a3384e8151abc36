package org.polyvocal.cli.codes;

import java.util.Optional;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.memos.Kind;
import org.polyvocal.workbench.memos.Note;
import org.polyvocal.workbench.memos.Notes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "memos", description = "Lists memos and what is noted on codings, the latest first.")
public final class MemosCommand extends ListingVerb {
    @Option(names = "--kind", paramLabel = "K", description = "those on this: project, document, passage, code or coding") private Optional<String> kind;

    @Option(names = "--query", paramLabel = "WORDS", defaultValue = "", description = "only those that have all these words") private String words;

    @Override
    protected int on(Session session) {
        var wanted = kind.map(this::kind);
        list(session, Note.COLUMNS, new Notes(session.study()).all(wanted, words).map(Note::cells));
        return DONE;
    }

    private Kind kind(String word) {
        return Kind.named(word).orElseThrow(() -> misused(Messages.say("cli.noMemoKind", word)));
    }
}
