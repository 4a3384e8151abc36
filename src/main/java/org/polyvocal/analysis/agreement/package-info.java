/// How far coders agree on what they coded.
///
/// Codings overlap, and a passage may carry several codes, so there is no one category of a unit. What is compared is said
/// each time: one code at a time, present or absent in characters, sentences, turns or documents; or the set of codes of a
/// unit; or the stretches themselves. The workbench asks; the skins read the answers.
///
/// ```
/// var terms = Terms.of(List.of(ana, ben), codes).by(Unit.SENTENCE);
/// var agreement = Agreement.of(works, terms);
/// agreement.comparisons();                        // a row for each code, and for each two coders
/// ```
///
/// A coder who was not given a document is missing there; one who was given it and coded nothing says *absent* everywhere.
package org.polyvocal.analysis.agreement;
