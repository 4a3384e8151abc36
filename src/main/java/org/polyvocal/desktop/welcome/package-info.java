/// The page that stands while no project is open: the sample, a new project, the ones worked on last.
package org.polyvocal.desktop.welcome;
