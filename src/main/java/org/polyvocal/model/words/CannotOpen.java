package org.polyvocal.model.words;

/// The project cannot be opened: it is missing, in use, locked with another password, damaged, foreign, or newer than
/// the program. The command line ends with 3 on it.
public final class CannotOpen extends Problem {
    private static final long serialVersionUID = 1;

    public CannotOpen(String key, Object... details) {
        super(key, details);
    }

    public CannotOpen(Throwable cause, String key, Object... details) {
        super(cause, key, details);
    }

    /// True when the right password would open it.
    public boolean asksForPassword() {
        return key().equals("store.needsPassword") || key().equals("store.wrongPassword");
    }
}
