package org.polyvocal.exchange.refi.offset;

/// A selection as another program has it.
///
/// @param name often the words themselves, or their beginning
public record Marked(long start, long end, String name) {
    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "Marked";
    }
}
