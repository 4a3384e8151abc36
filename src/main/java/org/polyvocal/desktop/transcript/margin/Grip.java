package org.polyvocal.desktop.transcript.margin;

import java.util.Arrays;
import java.util.Optional;
import org.polyvocal.desktop.transcript.page.Edge;

/// The two rings by which a bracket's ends are drawn up or down.
enum Grip {
    TOP(Edge.START), BOTTOM(Edge.END);

    static final double SIZE = 8;
    private static final double REACH = 12;

    private final Edge edge;

    Grip(Edge edge) {
        this.edge = edge;
    }

    static Optional<Grip> at(Bracket bracket, double x, double y) {
        return Arrays.stream(values())
                .filter(grip -> Math.abs(x - x(bracket)) <= REACH / 2 && Math.abs(y - grip.y(bracket)) <= REACH / 2).findFirst();
    }

    static double x(Bracket bracket) {
        return bracket.x() - SIZE / 2;
    }

    Edge edge() {
        return edge;
    }

    double y(Bracket bracket) {
        return this == TOP ? bracket.top() + 1 : bracket.bottom() - 1;
    }
}
