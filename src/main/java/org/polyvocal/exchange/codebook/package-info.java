/// Codebooks in and out as tables, and the codebook that ships with the program. For the verbs of the workbench.
package org.polyvocal.exchange.codebook;
