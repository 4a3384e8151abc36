/// Answers queries: which turns and which codings they select, and where the words stand that they ask for. Words are
/// looked up in the index, everything else in the study in memory.
package org.polyvocal.index.search;
