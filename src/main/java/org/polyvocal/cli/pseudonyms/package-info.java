/// The commands about names that are not to be recognised. Used by the command line.
package org.polyvocal.cli.pseudonyms;
