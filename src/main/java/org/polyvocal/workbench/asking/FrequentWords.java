package org.polyvocal.workbench.asking;

/// What becomes of words that say little by themselves, such as *the* and *and*, in the language of each document.
public enum FrequentWords { LEFT_OUT, COUNTED }
