package org.polyvocal.model.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Finds the words for a message key. The first part of a key names the room whose bundle holds it.
public final class Messages {
    private Messages() {}

    /// The sentence for `key` with its details filled in, by the rules of [MessageFormat]; numbers and plurals included.
    ///
    /// @throws java.util.MissingResourceException when nobody has written it
    public static String say(String key, Object... details) {
        return new MessageFormat(pattern(key), Locale.ENGLISH).format(details);
    }

    /// The bundle of a room, for FXML.
    public static ResourceBundle bundle(String room) {
        return ResourceBundle.getBundle("org.polyvocal." + room + ".messages", Locale.ENGLISH);
    }

    private static String pattern(String key) {
        return bundle(key.substring(0, key.indexOf('.'))).getString(key);
    }
}
