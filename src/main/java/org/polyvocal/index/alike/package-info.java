/// Which coded passages are most like another passage, by the words that they share. Works in memory on what is coded;
/// asked by the workbench only.
package org.polyvocal.index.alike;
