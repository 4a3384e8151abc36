package org.polyvocal.model.revision;

import java.util.List;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;

/// One thing done to a script: the edits of its text, and what it is then.
record Step(TextEdits edits, Script after) {
    static Step edit(Script script, List<TextEdit> edits) {
        var made = TextEdits.of(script.text(), edits);
        return new Step(made, script.edited(made));
    }

    static Step turns(Script script, List<TextEdit> edits, List<Speaker> speakers, List<Turn> turns) {
        var made = TextEdits.of(script.text(), edits);
        return new Step(made, script.with(made, speakers, turns));
    }
}
