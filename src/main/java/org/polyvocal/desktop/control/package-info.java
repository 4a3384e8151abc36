/// The small parts from which screens are made: glyphs, claim samples, chips, key caps, badges, empty states. Every screen
/// may use them. They know the model's nouns and the theme, and have no words of their own: whoever shows one says what
/// it says.
package org.polyvocal.desktop.control;
