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

    /// What the changes of one gesture are called together: where several transcripts came in, how many; else what the last
    /// of them is called.
    public static Label together(List<Label> gesture) {
        var imported = gesture.stream().filter(label -> label.key().equals(DocumentChanges.IMPORT)).toList();
        return switch (imported.size()) {
            case 0 -> gesture.getLast();
            case 1 -> imported.getFirst();
            default -> of("model.change.importMany", String.format("%,d", imported.size()));
        };
    }

    /// Its words may be names, which stay out of logs.
    @Override
    public String toString() {
        return "Label " + key;
    }
}
