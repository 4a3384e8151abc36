package org.polyvocal.workbench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from talking to researchers: they warn of fonts, modules and class paths, which is no reading for the
/// people at the window or the terminal. What goes wrong for good is still logged, and so are our own warnings.
public final class LibraryLogs {
    /// Kept, since a logger that nobody holds forgets its level.
    private static final Logger OWN = Logger.getLogger("org.polyvocal");
    /// Complain loudly of every flaw of a damaged pdf, of which the person is told in one sentence.
    private static final List<Logger> PDF = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private LibraryLogs() {}

    public static void quieten() {
        Logger.getLogger("").setLevel(Level.SEVERE);
        OWN.setLevel(Level.WARNING);
        PDF.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
