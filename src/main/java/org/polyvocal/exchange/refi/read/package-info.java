/// Makes records of what a REFI-QDA file says, piece by piece as it streams by: people, codes, cases, sources with their
/// selections, notes. Called through `RefiFile` only.
package org.polyvocal.exchange.refi.read;
