package org.polyvocal.analysis.agreement.coefficient;

import org.polyvocal.analysis.Value;

/// Why a coefficient does not exist: keys of sentences for people.
public enum Reason {
    NO_UNITS("analysis.agreement.noUnits"), NO_PAIRS("analysis.agreement.noPairs"), NO_VARIANCE(
            "analysis.agreement.noVariance"), UNUSED("analysis.agreement.unused"), EVERYWHERE(
                    "analysis.agreement.everywhere"), ONE_CATEGORY("analysis.agreement.oneCategory"), FIRST_NEVER(
                            "analysis.agreement.firstNever"), SECOND_NEVER("analysis.agreement.secondNever"), NO_DECISIONS(
                                    "analysis.agreement.noDecisions"), INCOMPLETE("analysis.agreement.incomplete"), NO_MEETING(
                                            "analysis.agreement.noMeeting"), TOO_FEW("analysis.agreement.tooFew");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    public Value undefined() {
        return Value.undefined(key);
    }

    /// A share; undefined for this reason when there is nothing to be a share of.
    public Value unless(double part, double whole) {
        return Value.ratio(part, whole, key);
    }
}
