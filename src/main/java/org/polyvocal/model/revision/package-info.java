/// The one way in which a text changes after its import: a revision mends words, splits and joins turns, changes who
/// speaks, and takes every coding and memo along. Pure: from a document and its text to what both become and to the
/// edits of one change. Built by the verbs; the desktop reads what a revision would do before it is done.
package org.polyvocal.model.revision;
