/// Revising the text: a turn is retyped, split, joined or given to another speaker, and what that does to every coding is
/// seen before it is saved. Opened by the reading view.
package org.polyvocal.desktop.revise;
