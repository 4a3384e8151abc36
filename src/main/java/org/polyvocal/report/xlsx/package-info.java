/// Reports as spreadsheets, to sort, filter and count in. Words are written as words, whatever they begin with, and never
/// as formulas.
package org.polyvocal.report.xlsx;
