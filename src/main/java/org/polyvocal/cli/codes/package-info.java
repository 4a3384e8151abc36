/// Commands on the codebook and the codings. Known to the terminal only.
package org.polyvocal.cli.codes;
