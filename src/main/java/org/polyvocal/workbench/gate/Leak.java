package org.polyvocal.workbench.gate;

/// A name of the register that would go out.
///
/// @param place the document, memo or other thing it stands in, for a person
/// @param count how often it stands there
public record Leak(String name, String place, long count) {
    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Leak of " + count;
    }
}
