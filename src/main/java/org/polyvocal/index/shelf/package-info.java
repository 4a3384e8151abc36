/// The index as a folder of files: what is written into it, how its folder comes to life, is lent to readers, is made
/// durable, and is thrown away when it cannot be trusted.
package org.polyvocal.index.shelf;
