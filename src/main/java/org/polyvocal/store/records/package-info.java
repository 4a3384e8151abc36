/// How each noun is written down: as a row of its table and, by the same columns, as JSON in the journal. Called by the
/// store only; nothing here knows files, transactions or the journal.
package org.polyvocal.store.records;
