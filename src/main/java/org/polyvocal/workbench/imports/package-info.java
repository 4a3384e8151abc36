/// Transcripts in: read and shown before anything is stored, or brought in at once. What the skins call is [Imports]; a
/// [Preview] is what a file would become, a [Decision] what a person makes of it, an [Outcome] what became of it.
package org.polyvocal.workbench.imports;
