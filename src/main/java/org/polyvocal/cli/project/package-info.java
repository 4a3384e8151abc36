/// Commands on a project as a whole. Known to the terminal only.
package org.polyvocal.cli.project;
