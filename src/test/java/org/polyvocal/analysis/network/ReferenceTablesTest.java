package org.polyvocal.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Krackhardt's kite (1990), Zachary's karate club (1977), Padgett's Florentine families (1993) and Coleman's boys (1964), as
/// R 4.2.2 with igraph 1.3.5 and sna 2.7-1 measures them.
class ReferenceTablesTest {
    private final ReferenceTables tables = new ReferenceTables(Published.inTheProject());

    @Test
    void wholeNetworksAreMeasuredAsByIgraphAndSna() {
        assertThat(tables.graph()).isGreaterThan(100);
    }

    @Test
    void actorsAreMeasuredAsByIgraphAndSna() {
        assertThat(tables.node()).isGreaterThan(2000);
    }

    @Test
    void coresAreThoseOfBorgattiAndEverett2000() {
        assertThat(tables.corePeriphery()).isEqualTo(6);
    }

    @Test
    void relationsCorrelateAsByPermutingInSna() {
        assertThat(tables.qap()).isEqualTo(7);
    }
}
