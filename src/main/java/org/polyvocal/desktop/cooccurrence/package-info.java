/// Co-occurrence: codes by codes as a heat map that any query narrows while one types; a cell opens the passages behind
/// it. Opened by the window.
package org.polyvocal.desktop.cooccurrence;
