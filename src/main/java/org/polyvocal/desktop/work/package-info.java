/// What every screen shares: the lanes on which work is done, the open project as the screens see it, and the commands a
/// person can give. Screens may use this package; it knows no screen.
package org.polyvocal.desktop.work;
