/// The commands about participants and schools: what is known of them, and tables of it. Used by the command line.
package org.polyvocal.cli.cases;
