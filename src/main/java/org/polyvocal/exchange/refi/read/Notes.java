package org.polyvocal.exchange.refi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.refi.form.Archive;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.exchange.refi.offset.Quoting;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Makes memos of notes, each where something refers to it, and of the note with our own facts what it says.
final class Notes {
    private final Losses losses;
    private final People people;
    private final Passages passages;
    private final Facts kept;
    private final Function<String, Optional<byte[]>> files;
    private final Guids guids = new Guids();
    private final List<Node> notes = new ArrayList<>();
    private final Map<Node, String> texts = new IdentityHashMap<>();
    private final Map<UUID, Target> tied = new HashMap<>();
    private final List<Memo> memos = new ArrayList<>();
    private final Facts own = new Facts();

    Notes(Losses losses, People people, Passages passages, Facts kept, Archive archive) {
        this.losses = losses;
        this.people = people;
        this.passages = passages;
        this.kept = kept;
        this.files = archive::file;
    }

    void add(Node note) {
        notes.add(note);
    }

    /// After all notes have been added: takes our own facts out from among them.
    void readTexts() {
        notes.forEach(note -> texts.put(note, text(note)));
        notes.removeIf(note -> {
            var isOurs = texts.get(note).startsWith(Facts.HEAD);
            if (isOurs) own.addAll(Facts.read(texts.get(note)));
            return isOurs;
        });
    }

    /// After everything that may refer to a note has been read.
    void finish(List<Node> links) {
        links.forEach(this::tie);
        notes.forEach(note -> place(note, texts.get(note)));
    }

    /// Where nothing refers to a note, a link may tie it to a selection.
    private void tie(Node link) {
        var origin = link.attribute("originGUID");
        var target = link.attribute("targetGUID");
        passages.selection(target).ifPresent(selection -> tied.putIfAbsent(Guids.of(origin), selection));
        passages.selection(origin).ifPresent(selection -> tied.putIfAbsent(Guids.of(target), selection));
    }

    private void place(Node note, String text) {
        var words = titled(note, text);
        var selections = note.children("PlainTextSelection");
        var coded = selections.stream().mapToInt(it -> it.children("Coding").size()).sum()
                + note.children("Coding").size();
        losses.dropped("coding", coded, Messages.say("exchange.refi.note.coded"));
        losses.dropped("selection", selections.size(), Messages.say("exchange.refi.note.coded"));
        if (words.isBlank()) {
            losses.dropped("note", Messages.say("exchange.refi.note.empty"));
            return;
        }
        var targets = targets(note);
        var first = targets.getFirst();
        if (first.coding().filter(id -> passages.codings().get(id).memo().isEmpty()).isPresent()) {
            onCoding(note, passages.codings().get(first.coding().get()), words);
        } else {
            memos.add(memo(new Id<>(guids.unique(note.attribute("guid"))), note, first, words));
        }
        for (var at = 1; at < targets.size(); at++) {
            memos.add(
                    memo(new Id<>(Guids.derived("copy " + at, Guids.of(note.attribute("guid")))), note, targets.get(at), words));
        }
        if (targets.size() == 1) losses.kept("note");
        else losses.changed("note", Messages.say("exchange.refi.note.several"));
    }

    private void onCoding(Node note, Coding coding, String words) {
        passages.codings().put(coding.id(), coding.noted(words));
        var guid = Guids.of(note.attribute("guid"));
        var author = people.of(note).id();
        var moment = people.made(note);
        if (!guid.equals(Guids.derived("note", coding.id())) || !author.equals(coding.coder())
                || !moment.equals(coding.created())) {
            kept.add("codingNote", coding.id(), guid, author, moment);
        }
    }

    private Memo memo(Id<Memo> id, Node note, Target target, String words) {
        return new Memo(id, target.document(), target.span(), target.code(), people.of(note).id(), people.made(note), words);
    }

    private List<Target> targets(Node note) {
        var guid = Guids.of(note.attribute("guid"));
        var found = passages.targets().get(guid);
        return found != null ? found : List.of(tied.getOrDefault(guid, Target.PROJECT));
    }

    private String text(Node note) {
        var inline = note.words("PlainTextContent");
        if (!inline.isEmpty()) return inline.replace("\r\n", "\n").replace('\r', '\n');
        try {
            return files.apply(note.attribute("plainTextPath")).filter(bytes -> bytes.length > 0)
                    .map(bytes -> PlainText.of(new Original(note.attribute("name"), bytes))).orElse("");
        } catch (Problem problem) {
            losses.remark("note", problem.sentence());
            return "";
        }
    }

    /// The title, where it is more than the first words, and the description come before the text.
    private String titled(Node note, String text) {
        var name = note.attribute("name").strip();
        var description = note.words("Description").strip();
        var body = description.isEmpty() || description.equals(text.strip()) ? text : description + "\n\n" + text;
        var isTitle = !name.isEmpty() && !Quoting.isQuote(name, text) && !name.equals(Quoting.of(text));
        var whole = isTitle ? name + "\n\n" + body : body;
        if (isTitle) kept.add("noteName", Guids.of(note.attribute("guid")), name);
        if (whole.length() <= Keepsake.LONGEST) return whole;
        losses.remark("note", Messages.say("exchange.refi.note.long"));
        return whole.substring(0, Keepsake.LONGEST);
    }

    /// Notes on codes.
    void refer(Id<Code> code, List<String> targets) {
        targets.forEach(note -> passages.refer(note, Target.ofCode(code)));
    }

    List<Memo> memos() {
        return memos;
    }

    /// What an earlier export of ours says for its return.
    Facts own() {
        return own;
    }
}
