package org.polyvocal.analysis.cooccurrence;

import org.polyvocal.model.Code;

/// One of the two codes of a cell.
///
/// @param codings    of this code, whether or not they have a partner
/// @param hits       codings with at least one partner of the other code
/// @param characters under this code, each counted once
public record Side(Code code, long codings, long hits, long characters) {}
