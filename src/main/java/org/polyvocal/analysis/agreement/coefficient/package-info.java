/// How far coders agree on units that each of them gave one value: the published coefficients, their standard errors, and
/// the rules for where they do not exist.
///
/// ```
/// var table = Contingency.of(new long[][]{{25, 12, 3}, {13, 2, 15}, {12, 16, 2}});
/// table.cohen();                                   // a number, or why there is none
/// var ratings = Ratings.of(table);
/// Krippendorff.of(ratings, Metric.NOMINAL).alpha();
/// ```
///
/// Counts are whole numbers in `long`, and are divided once; whether there is any variance is decided on them and never
/// on rounded numbers. Nothing here knows a text or a code. Called by the packages around it.
package org.polyvocal.analysis.agreement.coefficient;
