/// The words of a segment page by page, as numbers in memory: for questions that touch so many words that looking each up in
/// Lucene would take too long. Used by the search only.
package org.polyvocal.index.column;
