package org.polyvocal.desktop.transcript.page;

import org.polyvocal.model.Turn;

/// A page and the one that took its place when its text was revised: where one was in the one is known in the other, from
/// the words alone, whichever way the revision went.
public record Renewal(Page before, Page after) {
    /// The offset after, as near as can be told: exact outside of what has changed, in the same turn within.
    public int offset(int offset) {
        var most = Math.min(before.text().length(), after.text().length());
        var head = sameAtStart(most);
        var tail = sameAtEnd(most - head);
        if (offset <= head) return offset;
        if (offset >= before.text().length() - tail) return offset + after.text().length() - before.text().length();
        return before.turns().size() == after.turns().size() ? inTurn(offset, head) : head;
    }

    private int inTurn(int offset, int otherwise) {
        for (var at = 0; at < before.turns().size(); at++) {
            Turn was = before.turns().get(at);
            if (!was.talk().contains(offset)) continue;
            var is = after.turns().get(at).talk();
            return is.start() + Math.min(offset - was.talk().start(), is.length() - 1);
        }
        return otherwise;
    }

    private int sameAtStart(int most) {
        var same = 0;
        while (same < most && before.text().charAt(same) == after.text().charAt(same)) same++;
        return same;
    }

    private int sameAtEnd(int most) {
        var one = before.text();
        var other = after.text();
        var same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) same++;
        return same;
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Renewal of a page";
    }
}
