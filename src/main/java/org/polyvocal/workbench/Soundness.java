package org.polyvocal.workbench;

import org.polyvocal.store.Check;

/// Whether one thing about a project is whole.
///
/// @param check  what was looked at: `file`, `journal`, `index` …
/// @param detail what was found, for a person
public record Soundness(String check, boolean ok, String detail) {
    static Soundness of(Check check) {
        return new Soundness(check.name(), check.ok(), check.detail());
    }
}
