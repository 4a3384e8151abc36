/// Transcripts in. What the skins call is [Imports].
package org.polyvocal.workbench.imports;
