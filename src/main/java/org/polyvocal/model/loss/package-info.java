/// What becomes of things when they go from one program to another: how many of each kind there were, and how many have come
/// across whole, changed, or not at all. Filled by whoever reads or writes a file; shown by both skins.
package org.polyvocal.model.loss;
