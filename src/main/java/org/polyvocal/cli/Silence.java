package org.polyvocal.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps what libraries log (a migration done, a processor without vectors) out of standard error, where each line is a
/// sentence for whoever typed the command.
final class Silence {
    private Silence() {}

    static void overLibraries() {
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
