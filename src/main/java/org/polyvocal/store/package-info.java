/// The record of a project: one H2 file, its transactions and its journal. The verbs call it; nobody else may.
/// [org.polyvocal.store.ProjectFile] is the whole of it: `file` knows the file, `records` the rows, `journal` what happened.
package org.polyvocal.store;
