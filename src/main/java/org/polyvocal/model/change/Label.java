package org.polyvocal.model.change;

import java.util.List;

/// What a change is called in the menu and the journal: a message key and the words that go into it, such as
/// `change.code` and `Trust` for "coding ‘Trust’". The sentence itself is found by whoever shows it.
public record Label(String key, List<String> words) {
    public Label {
        words = List.copyOf(words);
    }

    public static Label of(String key, String... words) {
        return new Label(key, List.of(words));
    }

    /// Its words may be names, which stay out of logs.
    @Override
    public String toString() {
        return "Label " + key;
    }
}
