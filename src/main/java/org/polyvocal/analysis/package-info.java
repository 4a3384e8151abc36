/// Arithmetic on codings: what stands together, and how much of what is where. Pure functions of the nouns in `model`:
/// nothing here reads a file, knows a text it was not given, or remembers anything. The workbench asks; the skins read
/// the answers.
package org.polyvocal.analysis;
