package org.polyvocal.bench;

import java.util.List;
import org.polyvocal.model.Span;

/// An invented interview.
///
/// @param number    from 1
/// @param text      as a file has it, with speaker labels and time stamps, without characters beyond the basic plane
/// @param words     where each word said is, in order
/// @param sentences where each sentence said is, in order
public record Interview(int number, String text, List<Span> words, List<Span> sentences) {
    public String name() {
        return "Interview %04d".formatted(number);
    }

    @Override
    public String toString() {
        return name();
    }
}
