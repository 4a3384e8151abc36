/// Cases: a grid of participants, schools and interviews with what is known of each, to look through and to mend. Opened by
/// the window.
package org.polyvocal.desktop.cases;
