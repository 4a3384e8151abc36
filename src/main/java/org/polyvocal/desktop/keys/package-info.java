/// Every command at hand: by name in the command palette, and all keys on one card. Both are made from the window's table
/// of commands. Opened by the window.
package org.polyvocal.desktop.keys;
