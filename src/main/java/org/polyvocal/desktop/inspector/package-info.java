/// The inspector: what is true of the coding, the code or the place in focus, and the rule of the code, editable where it
/// stands. Opened by the reading screen.
package org.polyvocal.desktop.inspector;
