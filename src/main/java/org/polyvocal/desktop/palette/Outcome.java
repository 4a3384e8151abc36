package org.polyvocal.desktop.palette;

import org.polyvocal.model.Code;

/// What becomes of an open palette.
interface Outcome {
    void chosen(Code code);

    /// The same, and the palette stays for another.
    void chosenAndStaying(Code code);

    void made(NewCode wanted);

    void closed();
}
