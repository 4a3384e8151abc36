package org.polyvocal.desktop.control.heat;

/// What stands in a cell.
public sealed interface HeatCell {
    /// Never together; distinct from too little to show.
    HeatCell NOUGHT = new Nought();

    /// A number.
    ///
    /// @param share where it lies on the scale: 0 to 1, or −1 to 1 for a signed measure
    record Number(double share, String text) implements HeatCell {
        @Override
        public String toString() {
            return "Number at " + share;
        }
    }

    record Nought() implements HeatCell {}

    /// No number can stand here; the words of the table say why.
    record Undefined() implements HeatCell {}

    /// A code with itself: how often it occurs.
    record Own(String text) implements HeatCell {
        @Override
        public String toString() {
            return "Own";
        }
    }
}
