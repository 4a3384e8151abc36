/// What leaves a study is looked through here for names that are not to be recognised. Every export, report and text that is
/// taken out passes this gate. Called by the verbs that write; it knows none of them.
package org.polyvocal.workbench.gate;
