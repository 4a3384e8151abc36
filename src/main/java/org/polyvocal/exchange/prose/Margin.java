package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.exchange.turns.Script;

/// What stood beside the talk, put below it: a rule, then the notes with their numbers, then the text boxes.
final class Margin {
    private Margin() {}

    static Script below(Script script, List<String> notes, List<String> asides) {
        var lines = new ArrayList<String>();
        for (var at = 0; at < notes.size(); at++) lines.add("[" + (at + 1) + "] " + notes.get(at));
        lines.addAll(asides);
        if (lines.isEmpty()) return script;
        var text = script.text().stripTrailing() + "\n\n---\n" + String.join("\n", lines) + "\n";
        return new Script(script.title(), text, script.utterances(), script.convention(), script.told(), script.attributes(),
                script.remarks());
    }
}
