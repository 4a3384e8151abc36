/// The file of a project: where it lies, whether it may be trusted, how it is opened, kept current and closed. Called by
/// the store only; nothing here knows what the records are.
package org.polyvocal.store.file;
