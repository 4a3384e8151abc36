/// What becomes of a table of cases, or of what a file says of its interview, in a study: changes and sentences, nothing
/// done. Called by the verbs of the workbench, which perform the changes.
package org.polyvocal.workbench.cases;
