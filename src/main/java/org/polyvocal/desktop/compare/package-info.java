/// Comparison: codes by transcripts, people, schools, roles, or anything that is known of them, as a heat map that any
/// query narrows while one types; a cell opens the passages it counts. Opened by the window.
package org.polyvocal.desktop.compare;
