/// What our records say that REFI-QDA has no place for, and how it is written all the same: rules under headings in a
/// description, qualifiers as facet codes, everything else as lines of facts in a note. Known to readers and writers of projects.
package org.polyvocal.exchange.refi.meaning;
