/// What a study asserts and what its evidence is worth: who it comes from, what kind of claims it rests on, and what would
/// make a reader doubt it. Nothing is done here; called by the verbs of the workbench and by skins that show it.
package org.polyvocal.workbench.findings;
