/// How another program has counted: its offsets become ours by the evidence of its own selections. Known to the readers of
/// projects only.
package org.polyvocal.exchange.refi.offset;
