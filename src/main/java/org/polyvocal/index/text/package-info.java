/// What a word is: how texts and queries are cut into words, and when two spellings are the same word. Used by the
/// other packages of the index, on both sides of every comparison, and by nobody else.
package org.polyvocal.index.text;
