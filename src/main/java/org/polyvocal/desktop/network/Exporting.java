package org.polyvocal.desktop.network;

import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;

/// Writes what is in sight of a sociogram to a file of the kind that its name ends in.
record Exporting(Workspace workspace, Sociogram sociogram) {
    void ask(Dialogs dialogs) {
        dialogs.fileToSave("desktop.network.export.title", "network.svg", new ExtensionFilter("SVG", "*.svg"),
                new ExtensionFilter("PNG", "*.png")).ifPresent(this::to);
    }

    void to(Path out) {
        var size = new SociogramFile.Size(sociogram.getWidth(), sociogram.getHeight());
        var picture = sociogram.picture();
        var sight = sociogram.sight();
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            var image = SociogramFile.image(sociogram);
            write(out, () -> SociogramFile.writePng(image, out));
        } else {
            write(out, () -> SociogramFile.writeSvg(picture, sight, size, out));
        }
    }

    private void write(Path out, Runnable writing) {
        workspace.work().compute(() -> {
            writing.run();
            return String.valueOf(out.getFileName());
        }, name -> workspace.say(new Notice("desktop.network.exported", name)));
    }
}
