/// What every command on a project shares: how it opens the project, and where its words go. Used by the commands.
package org.polyvocal.cli.verb;
