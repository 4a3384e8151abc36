package org.polyvocal.exchange.encoding;

/// Where marks stand in writing: an apostrophe between letters, an opening quotation mark before a word, and no integral
/// sign anywhere.
final class Punctuation {
    private static final String SYMBOLS = "–—…•·°£€§¿¡©®™½¼¾№\u00A0،؛؟\u200C\u200E\u200F־׳״ªº";

    private Punctuation() {}

    static int score(char before, char it, char after) {
        if (it == '’' && Character.isLetter(before) && Character.isLetter(after)) return 4;
        if ("“‘„‚«‹".indexOf(it) >= 0) return Character.isLetterOrDigit(before) ? -2 : 4;
        if ("”’»›".indexOf(it) >= 0) return Character.isWhitespace(before) ? -2 : 4;
        if (SYMBOLS.indexOf(it) >= 0) return 2;
        return Character.isISOControl(it) ? -6 : -3;
    }
}
