/// How easily chance alone would bring about what was counted: exact tests, and the price of making many of them.
///
/// Arithmetic on counts; it knows neither codings nor screens. Whoever shows a p value shows the warning with it.
package org.polyvocal.analysis.chance;
