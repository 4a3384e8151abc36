package org.polyvocal.exchange.pseudonyms;

import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.words.Problem;

/// A row of a register, counted from 1 after the header.
public sealed interface RegisterRow {
    int row();

    /// A name and what stands for it.
    record Understood(int row, Pseudonym pseudonym) implements RegisterRow {}

    /// A row that says too little or something wrong.
    record Refused(int row, Problem problem) implements RegisterRow {}
}
