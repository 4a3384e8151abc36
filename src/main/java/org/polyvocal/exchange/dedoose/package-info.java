/// Documents that Dedoose exports with its codes as comments of Word. For the verbs of the workbench.
package org.polyvocal.exchange.dedoose;
