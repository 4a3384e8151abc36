/// Which codes stand together, in which sense of *together*, how often and how strongly.
///
/// ```
/// var question = Question.about(study.codebook()).relating(Relation.turns(1));
/// var matrix = Matrix.of(Page.all(study), question);
/// matrix.value(Measure.HITS, trust, brokering);    // a number, or why there is none
/// matrix.pairs(trust, brokering).limit(500);       // the codings behind it
/// ```
///
/// The definitions are those of interval relations (Allen 1983) grouped for coding work; five different numbers are
/// counted, and a caller says which one it shows. Nothing is kept that grows with the number of pairs.
package org.polyvocal.analysis.cooccurrence;
