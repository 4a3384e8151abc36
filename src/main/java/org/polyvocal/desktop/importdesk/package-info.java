/// The import desk: what files hold is looked at, and who speaks in them is said, before anything is stored. Opened by
/// whoever brings files, through [ImportDesk].
package org.polyvocal.desktop.importdesk;
