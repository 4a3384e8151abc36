/// Commands that ask across transcripts. Known to the terminal only.
package org.polyvocal.cli.questions;
