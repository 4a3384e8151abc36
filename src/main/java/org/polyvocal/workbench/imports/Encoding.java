package org.polyvocal.workbench.imports;

import java.util.Objects;

/// In which encoding a text file was read.
///
/// @param name   empty where there is none to choose, or none was found
/// @param chosen whether a person said so
public record Encoding(String name, boolean chosen) {
    static final Encoding NONE = new Encoding("", false);

    public Encoding {
        Objects.requireNonNull(name, "name");
    }

    static Encoding chosen(String name) {
        return new Encoding(name, true);
    }

    static Encoding recognised(String name) {
        return new Encoding(name, false);
    }
}
