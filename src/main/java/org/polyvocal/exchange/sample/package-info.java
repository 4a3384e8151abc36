/// The invented study that ships with the program. For the verbs of the workbench.
package org.polyvocal.exchange.sample;
