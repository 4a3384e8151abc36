package org.polyvocal.model.words;

import java.util.List;

/// Something could not be done, and a person must be told: what happened, to which thing, what to do. Carries the key
/// of the sentence and its details; [Messages] finds the words.
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient List<Object> details;

    public Problem(String key, Object... details) {
        this(null, key, details);
    }

    public Problem(Throwable cause, String key, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }

    /// The whole sentence, for a person.
    public String sentence() {
        return Messages.say(key, details.toArray());
    }
}
