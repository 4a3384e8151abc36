/// Spreadsheets as rows of text. With Word documents, what POI is for among the readers. For the readers of tables,
/// whatever the tables hold.
package org.polyvocal.exchange.sheet;
