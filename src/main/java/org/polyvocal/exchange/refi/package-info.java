/// REFI-QDA, the exchange format of programs for qualitative analysis: projects (.qdpx) and codebooks (.qdc), in and out.
/// For the verbs of the workbench.
package org.polyvocal.exchange.refi;
