package org.polyvocal.exchange.elan;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.tiers.Score;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads an `.eaf` file. A tier that depends on no other is somebody's talk; one that depends on another analyses it.
public final class ElanFile {
    private ElanFile() {}

    /// @throws Problem when it is not such a file, is damaged or hostile, or nobody speaks in it
    public static Script read(Original file) {
        var document = new ElanDocument();
        try {
            Xml.walk(file.name(), new ByteArrayInputStream(file.bytes()), document);
            var score = new Score(document.tiers());
            if (score.isEmpty()) throw new Problem("exchange.elanNoTalk", file.name());
            var media = document.media();
            return score.script(media.isEmpty() ? Map.of() : Map.of("media", media));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new Problem(e, "exchange.elanDamaged", file.name());
        }
    }
}
