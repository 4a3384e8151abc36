/// What a network of people is like as a whole, and where each of them stands in it.
///
/// ```
/// var advice = Network.directed(41, arcs).silent(nonRespondents);
/// var portrait = Portrait.of(advice, Map.of("school", schools), progress);
/// portrait.graph().get("density");                  // a number, or why there is none
/// portrait.node().get("betweenness").get(actor);
/// ```
///
/// Actors are numbers from 0; who they are is the caller's affair. Each measure has the definition of one reference, named
/// where it is computed, and those who did not answer are never taken for people without ties. JGraphT finds components and
/// cores; everything else is our own arithmetic on plain arrays, because its definitions differ or its graphs of objects
/// would be too slow (decision 0085). For the workbench, and for skins that show the values.
package org.polyvocal.analysis.network;
