/// Tables of participants and schools with what is known of them, in. A row is understood or refused with its reason; what
/// becomes of it in a study is the workbench's affair, which is the only one that calls this.
package org.polyvocal.exchange.cases;
