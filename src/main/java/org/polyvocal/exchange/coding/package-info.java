/// Codings in and out as tables. For the verbs of the workbench. Files count code points; whoever has the text converts.
package org.polyvocal.exchange.coding;
