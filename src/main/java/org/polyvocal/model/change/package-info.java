/// How the nouns may change: one named list of edits, what it became when it was written down, and the rules of the
/// codebook as functions from what is to the edits that make what should be. Built by the verbs, written by the store.
package org.polyvocal.model.change;
