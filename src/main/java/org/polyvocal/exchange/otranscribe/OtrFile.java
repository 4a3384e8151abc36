package org.polyvocal.exchange.otranscribe;

import java.util.LinkedHashMap;
import java.util.List;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.json.JsonText;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads an `.otr` file: JSON whose field `text` is the page that somebody typed, with times that can be clicked.
public final class OtrFile {
    private OtrFile() {}

    /// @throws Problem when it is no such file, or nothing is written in it
    public static Script read(Original file) {
        var fields = JsonText.of(file, List.of("text", "media"));
        if (!fields.containsKey("text")) throw new Problem("exchange.otrUnknown", file.name());
        var page = Page.of(fields.get("text"));
        if (page.text().isBlank()) throw new Problem("exchange.blank", file.name());
        var attributes = new LinkedHashMap<>(fields);
        attributes.remove("text");
        attributes.values().removeIf(String::isBlank);
        return page.timed(Recognition.of(file.bounded(page.text()))).attributed(attributes);
    }
}
