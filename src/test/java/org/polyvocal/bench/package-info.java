/// How fast the workbench is, and the invented studies on which that is measured. Benchmarks run by
/// `mvn -q -Pbench test`; tests of the rooms may take a small study from here. Nobody in the program calls this package.
package org.polyvocal.bench;
