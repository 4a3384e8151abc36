package org.polyvocal.exchange.encoding;

import java.util.List;

/// What a language writes with beyond the 26 letters, and in which encodings of one byte to a letter it was saved before
/// there was Unicode.
final class Alphabet {
    private static final String WEST = "windows-1252 x-MacRoman ISO-8859-15";
    private static final String CENTRE = "windows-1250 ISO-8859-2 x-MacCentralEurope";
    private static final String CYRILLIC = "windows-1251 KOI8-R KOI8-U ISO-8859-5 IBM866 x-MacCyrillic";
    /// Beyond all letters below.
    private static final int LETTERS = 0x1000;

    /// Of two that explain a text equally well, the first. The letters of those that use none of the 26 stand in the order
    /// of how common they are: that tells encodings apart that use the same bytes for the same letters in another order.
    static final List<Alphabet> ALL = List.of(
            with(WEST, "éèàüöäñçáíóúêâôîïëûùßœæåø"), with(WEST, "äöüß"), with(WEST, "éèàêçâîôûùëïœüæÿ"),
            with(WEST, "óíáéúñü¿¡"), with(WEST, "èàéòùì"), with(WEST, "ãçáéõóíâêôúà"), with(WEST, "åäöéøæ"),
            with(WEST, "áíéóúöæðýþ"), with(WEST, "àéèíòóúçïü·"), with(CENTRE, "ęąółśżćńź"), with(CENTRE, "íáéěščřžýůúťňďó"),
            with(CENTRE, "áíéčľšťžýúňôďäĺŕó"), with(CENTRE, "éáöóőüíúű"), with(CENTRE, "ăîşţâșț"), with(CENTRE, "čšžćđ"),
            with("windows-1254 ISO-8859-9", "ıüşğçöİâîû"), with("windows-1257 ISO-8859-13", "ėšųžčįąūęäöüõāēīģķļņ"),
            of(CYRILLIC, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"), of(CYRILLIC, "оаинтеісрвлкумдпяьзбгчйїхжшєюцщфґ"),
            of(CYRILLIC, "оаиентсрвјкдлупмзбгчшцњћжљхђџфѓќѕ"),
            of("windows-1253 ISO-8859-7", "αοιετσνηυρπκμλςωάίδθόγέχύήφώβξζψϊϋΐΰ"),
            of("windows-1255 ISO-8859-8", "יוהלאתרמשבנםדעקפחטגזכסצךןץף"),
            of("windows-1256 ISO-8859-6", "اليمنورتبعدهفسقكحةجأشصىطخذإضزءغثئظؤآپچژگـًٌٍَُِّْ"),
            of("x-windows-874 TIS-620", "านรอกเงมยลวทดสตะปบคหแจพชไใขผธณถซโฉภศญษฐ่้ัีิ์ุู็ืำ๊๋ฯๆ"));

    private final List<String> encodings;
    private final boolean own;
    private final byte[] worth = new byte[LETTERS];

    private Alphabet(String encodings, String letters, boolean own) {
        this.encodings = List.of(encodings.split(" "));
        this.own = own;
        for (var at = 0; at < letters.length(); at++) {
            var points = (byte) (own ? 4 - 3 * at / letters.length() : 3);
            worth[letters.charAt(at)] = points;
            worth[Character.toUpperCase(letters.charAt(at)) % LETTERS] = points;
        }
    }

    private static Alphabet with(String encodings, String letters) {
        return new Alphabet(encodings, letters, false);
    }

    private static Alphabet of(String encodings, String letters) {
        return new Alphabet(encodings, letters, true);
    }

    /// The likelier first.
    List<String> encodings() {
        return encodings;
    }

    /// How well the text looks like writing in this language, by each of its characters beyond ASCII.
    long score(String text) {
        var score = 0L;
        for (var at = 0; at < text.length(); at++) {
            var it = text.charAt(at);
            if (it <= 0x7F) continue;
            var before = at == 0 ? '\n' : text.charAt(at - 1);
            var after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
            score += isLetter(it) ? letter(before, it, after) : Punctuation.score(before, it, after);
        }
        return score;
    }

    private long letter(char before, char it, char after) {
        if (Character.isLowerCase(before) && Character.isUpperCase(it)) return -4;
        if (it >= LETTERS || worth[it] == 0) return -3;
        if (own && (isLatin(before) || isLatin(after))) return -4;
        if (own) return isLetter(before) || isLetter(after) ? worth[it] : 0;
        return isLetter(before) || isLetter(after) || "àéèóòìÀÉ".indexOf(it) >= 0 ? worth[it] : -2;
    }

    private static boolean isLetter(char it) {
        return Character.isLetter(it) || Character.getType(it) == Character.NON_SPACING_MARK;
    }

    private static boolean isLatin(char it) {
        return it <= 0x7F && Character.isLetter(it);
    }
}
