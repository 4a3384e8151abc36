/// Evidence qualifiers: what kind of claim a coded passage makes, and from where it is spoken. Read by everything that
/// counts, filters or shows codings. The values and their decision rules are those of the codebook's qualifier table.
package org.polyvocal.model.evidence;
