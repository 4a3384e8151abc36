package org.polyvocal.workbench.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Something was not written, because it would have taken names along that are to be replaced.
public final class NamesGoOut extends Problem {
    private static final long serialVersionUID = 1;
    /// So many of them stand in the sentence.
    public static final int SHOWN = 3;
    private final transient List<Leak> leaks;

    NamesGoOut(List<Leak> leaks) {
        super("workbench.gate.names", leaks.stream().mapToLong(Leak::count).sum(),
                leaks.stream().limit(SHOWN).map(NamesGoOut::words).collect(Collectors.joining("; ")),
                Math.max(0, leaks.size() - SHOWN));
        this.leaks = List.copyOf(leaks);
    }

    /// Which names, and where.
    public List<Leak> leaks() {
        return leaks;
    }

    private static String words(Leak leak) {
        return Messages.say("workbench.gate.leak", leak.name(), leak.place(), leak.count());
    }
}
