/// The code palette, which opens at the selected words, and what it is made of: matching what is typed, lighting the
/// letters that matched, finding a place that covers nothing. Opened by the reading screen; the matching serves every
/// other list in which one types to choose.
package org.polyvocal.desktop.palette;
