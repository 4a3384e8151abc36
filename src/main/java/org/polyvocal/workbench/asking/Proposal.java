package org.polyvocal.workbench.asking;

import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

/// A passage that would be coded because of a hit in it.
///
/// @param turn   counted from 1; empty in text outside turns
/// @param coded  whether it has the code by this coder already, and so is left as it is
public record Proposal(Document document, Optional<Integer> turn, Span span, String text, boolean coded) {
    public Passage passage() {
        return new Passage(document.id(), span);
    }

    /// What people said stays out of logs.
    @Override
    public String toString() {
        return "Proposal in " + document.id() + " at " + span;
    }
}
