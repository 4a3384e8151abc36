/// Arithmetic for few cases, where interviews and a survey are laid side by side: exact where it can be, and random but
/// repeatable where it cannot. For the workbench and for skins that show the values.
package org.polyvocal.analysis.joint;
