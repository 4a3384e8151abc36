/// What becomes of a survey of ties in a study, and how the study's relations are measured: changes, values and sentences,
/// nothing done. Called by the verbs of the workbench and by the skins that show what they give.
package org.polyvocal.workbench.survey;
