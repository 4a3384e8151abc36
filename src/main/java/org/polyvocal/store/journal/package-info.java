/// The journal: every change of a project in order, each row chained to the one before. Called by the store only; undo
/// and the audit trail are two ways of reading it.
package org.polyvocal.store.journal;
