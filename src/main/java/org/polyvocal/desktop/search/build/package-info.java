/// Builds a query from rows to choose in, for those who do not type queries. What it makes is the language of the search
/// field and nothing else. Opened by the search screen.
package org.polyvocal.desktop.search.build;
