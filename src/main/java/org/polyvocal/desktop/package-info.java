/// The verbs, seen: the window, its menus and keys, and one sub-package for each screen. Nobody else may know it; it
/// knows the workbench and the values of model and analysis.
package org.polyvocal.desktop;
