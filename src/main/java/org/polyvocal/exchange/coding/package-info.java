/// Codings in and out as tables, and rows about passages for the readers of other tables. For the verbs of the workbench. Files count code points; whoever has the text converts.
package org.polyvocal.exchange.coding;
