/// Commands that take whole projects to other programs and other people, and bring theirs in. Known to the terminal only.
package org.polyvocal.cli.exchange;
