/// The commands about what a study asserts. Used by the command line.
package org.polyvocal.cli.findings;
