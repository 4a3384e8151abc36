/// Tables as people, spreadsheets and programs read them. Used by the commands.
package org.polyvocal.cli.output;
