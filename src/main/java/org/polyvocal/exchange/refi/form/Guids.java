package org.polyvocal.exchange.refi.form;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The ids of things in REFI-QDA files: with or without braces, in capitals or not, and sometimes no UUID at all.
public final class Guids {
    static final Pattern UUID_FORM = Pattern.compile("\\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})}?");

    private final Set<UUID> used = new HashSet<>();

    /// The same for the same words, whoever asks. What is no UUID gets one of its own.
    public static UUID of(String guid) {
        var found = UUID_FORM.matcher(guid.strip());
        return found.matches() ? UUID.fromString(found.group(1).toLowerCase(Locale.ROOT)) : derived("guid", guid.strip());
    }

    public static boolean isGuid(String guid) {
        return UUID_FORM.matcher(guid).matches();
    }

    /// The id of something that has none of its own: the same in every export.
    public static UUID derived(String what, Object of) {
        return UUID.nameUUIDFromBytes(("polyvocal " + what + " " + of).getBytes(StandardCharsets.UTF_8));
    }

    /// The id of a thing of one kind; where the file gives the same id to two of them the second gets another.
    public UUID unique(String guid) {
        var id = of(guid);
        for (var number = 2; !used.add(id); number++) id = derived("again " + number, guid);
        return id;
    }
}
