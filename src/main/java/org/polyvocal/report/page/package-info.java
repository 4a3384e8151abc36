/// What a report says, without saying how it looks: a cover and blocks. Builders in `report` make it from a study; the
/// writers beside this package turn it into pages of one format each. Words stand here as people wrote them; every
/// writer makes them harmless in its own format.
package org.polyvocal.report.page;
