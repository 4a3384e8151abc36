/// The questions: which words and codings stand where, across all transcripts. The workbench asks here and tells of every
/// change; nobody else does. What lies in the folder is derived from the record and may be deleted at any time.
package org.polyvocal.index;
