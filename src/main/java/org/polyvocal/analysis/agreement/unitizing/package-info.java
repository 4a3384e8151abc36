/// How far coders agree who chose the boundaries themselves: Krippendorff's coefficients for unitizing. A continuum is cut
/// by each coder into sections that carry a value, and gaps. Sections of one coder do not overlap, so one code, or one set
/// of codes that exclude each other, is looked at at a time. Called by the package above.
package org.polyvocal.analysis.agreement.unitizing;
