/// Registers of pseudonyms as files: a table of names and what stands for them, and the same locked with a password, which
/// is the key to a study whose own register was removed. Called by the workbench.
package org.polyvocal.exchange.pseudonyms;
