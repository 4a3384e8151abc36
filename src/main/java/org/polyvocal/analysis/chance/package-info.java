/// How easily chance alone would bring about what was counted: exact tests, the price of making many of them, and
/// orders that are drawn at random.
///
/// Arithmetic on counts; it knows neither codings nor screens. Whoever shows a p value shows the warning with it.
package org.polyvocal.analysis.chance;
