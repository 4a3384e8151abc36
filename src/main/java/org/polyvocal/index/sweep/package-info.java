/// Passages of one document and how they stand to one another. Knows nothing of queries or of Lucene; used by the search
/// only.
package org.polyvocal.index.sweep;
