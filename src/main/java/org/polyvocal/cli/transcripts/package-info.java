/// Commands on transcripts. Known to the terminal only.
package org.polyvocal.cli.transcripts;
