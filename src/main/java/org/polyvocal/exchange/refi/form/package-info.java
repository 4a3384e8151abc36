/// The outer form of REFI-QDA files: the archive, its XML, the grammar of its elements, and the ids of things. Known to the
/// readers and writers beside it only.
package org.polyvocal.exchange.refi.form;
