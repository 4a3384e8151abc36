/// Asks how far coders agree, and tells the answer in lines that a table, a file or a report can show. Below the rest of the
/// workbench, which calls it; the skins read its values.
package org.polyvocal.workbench.agreement;
