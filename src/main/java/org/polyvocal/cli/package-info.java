/// The verbs, typed: one small class for each command, on the same workbench as the window. Knows no screen.
package org.polyvocal.cli;
