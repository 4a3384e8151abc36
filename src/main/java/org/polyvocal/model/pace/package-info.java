/// How a long piece of work gets on without losing its order: [Ahead] lets every processor help with it. For any room
/// that works through many things of a kind; whoever calls it sees plain, synchronous work.
package org.polyvocal.model.pace;
