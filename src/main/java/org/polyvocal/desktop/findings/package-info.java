/// Findings: what the study asserts, the passages for and against it, and what its evidence is worth as it stands now.
/// Opened by the window.
package org.polyvocal.desktop.findings;
