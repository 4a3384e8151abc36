/// What is done with passages that were found: hits coded or written to a file, codes suggested by passages that are alike.
/// Desktop and command line ask here.
package org.polyvocal.workbench.hits;
