/// The heat map: a table of numbers in which lightness shows size. Screens that compare codes with codes, or codes with
/// cases, may use it; it knows neither what the numbers mean nor where they come from.
package org.polyvocal.desktop.control.heat;
