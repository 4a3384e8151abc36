/// Reports & journal: what can be taken away to share, and everything that was ever done. Opened by the window.
package org.polyvocal.desktop.reports;
