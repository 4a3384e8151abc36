package org.polyvocal.cli.pseudonyms;

import java.nio.file.Path;
import org.polyvocal.cli.verb.ProjectVerb;
import org.polyvocal.cli.verb.Verb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import org.polyvocal.workbench.pseudonyms.Sealing;
import org.polyvocal.workbench.pseudonyms.Sealing.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "seal", description = "Writes the key to the pseudonyms to a file of its own and removes it, and all that quotes the names, from the project for good.")
public final class SealCommand extends ProjectVerb {
    @Option(names = "--key", required = true, paramLabel = "FILE", description = "where the key is written") private Path key;

    @Option(names = "--key-password-file", required = true, paramLabel = "FILE", description = "a file whose first line is the key’s password") private Path password;

    @Option(names = "--keep-backups", description = "leave the backups beside the project, which tell the names") private boolean keepBackups;

    @Option(names = "--allow-names", description = "also where names of the register still stand in the study") private boolean allowNames;

    @Override
    protected int on(Session session) {
        var sealing = new Sealing(session);
        var prospect = sealing.prospect();
        var output = output();
        if (!prospect.left().isEmpty() && !allowNames) {
            output.complain(Messages.say("cli.seal.left", prospect.left().size()));
            prospect.left().forEach(leak -> output.complain(Messages.say("cli.leak", leak.name(), leak.place(), leak.count())));
            return NOT_ALL_DONE;
        }
        new Pseudonyms(session).exportKey(key, Verb.firstLine(password));
        var done = sealing.seal(keepBackups ? Backups.KEPT : Backups.DELETED);
        output.remark(Messages.say("cli.sealed", done.rows(), done.texts(), done.originals(), done.backups()));
        if (prospect.coders() > 0) output.remark(Messages.say("cli.seal.coders", prospect.coders()));
        if (prospect.fileName()) output.remark(Messages.say("cli.seal.fileName"));
        return DONE;
    }
}
