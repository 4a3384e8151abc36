/// The nouns of a coding study, as immutable values: documents and their turns, the codebook, codings, memos, coders.
/// Everything in the program may read them; they know the JDK and nothing else. `null` never enters: what may be
/// absent is an `Optional`, a text that may be missing is empty.
package org.polyvocal.model;
