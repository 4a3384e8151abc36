/// Tables as comma-separated values, in and out. The only package that sees FastCSV; codebooks, codings and the other
/// tabular formats are read and written through it.
package org.polyvocal.exchange.csv;
