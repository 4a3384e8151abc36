/// Writes a study as a REFI-QDA project or codebook, with the ids that everything has and what was kept of the file it may
/// once have come from. Called through `RefiFile` only.
package org.polyvocal.exchange.refi.write;
