/// Surveys of who is tied to whom, as other programs write them: edge lists, adjacency matrices and wide rosters as csv or
/// xlsx, and GraphML, GML and Pajek.
///
/// ```
/// var reported = NetworkFile.read(file, Optional.empty(), people);
/// reported.rows();      // each a tie, an answer without ties, a silence, or refused with its reason
/// reported.remarks();   // what was not understood, in sentences
/// ```
///
/// Whoever did not answer is told apart from whoever named nobody. Who these people are in a study is the workbench's affair,
/// which is the only one that calls this.
package org.polyvocal.exchange.network;
