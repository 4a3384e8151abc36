package org.polyvocal.exchange.transcript;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.language.Language;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Roles;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.Utterance;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Source;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Problem;

/// Reads transcripts of every known format. Safe to use from any number of threads.
///
/// ```
/// for (var file : Transcripts.in(chosen)) keep(Transcripts.read(file));
/// ```
public final class Transcripts {
    private Transcripts() {}

    /// The transcripts in a file, of which most have one.
    ///
    /// @throws Problem with what is wrong with the file and what to do about it
    public static List<Reading> read(Path file) {
        if (!java.nio.file.Files.isRegularFile(file)) return read(Original.of(file));
        var format = format(Original.nameOf(file));
        return read(Original.of(file), format);
    }

    /// As [#read(Path)], of a text file whose encoding a person knows.
    ///
    /// @param encoding one of [#encodings(Path)]
    public static List<Reading> read(Path file, String encoding) {
        var format = format(Original.nameOf(file));
        return read(Original.of(file).in(Charset.forName(encoding)), format);
    }

    /// The encodings in which a file may be read; none of one that is no plain text, which says itself how it is to be read.
    public static List<String> encodings(Path file) {
        return isPlain(new Original(Original.nameOf(file), new byte[0])) ? PlainText.encodings() : List.of();
    }

    /// In which of the encodings of its file a transcript was read, as it was recognised.
    public static Optional<String> encoding(Reading reading) {
        return reading.manuscript().original().map(bytes -> new Original(reading.document().source().file(), bytes))
                .filter(Transcripts::isPlain).flatMap(PlainText::recognised);
    }

    private static boolean isPlain(Original file) {
        return Format.of(file.extension()).filter(Format::isPlain).isPresent();
    }

    /// As [#read(Path)], of a file that is already in memory.
    public static List<Reading> read(Original file) {
        return read(file, format(file.name()));
    }

    /// A transcript whose text is known already, and in which only the turns are to be found.
    ///
    /// @param file   what is kept as its original
    /// @param format the word for what `file` is
    public static Reading told(Original file, String format, String text) {
        return reading(file, new Source(file.name(), format, Manuscript.sha256(file.bytes())), Recognition.of(text));
    }

    /// What a person calls the ways in which speakers are marked in a text; the last is that nobody is.
    public static List<String> conventions() {
        return Recognition.conventions();
    }

    /// The languages that can be recognised.
    public static List<Locale> languages() {
        return Language.all();
    }

    /// The same transcript, its turns found by another convention.
    ///
    /// @param convention one of [#conventions()]
    public static Reading marked(Reading reading, String convention) {
        var before = reading.document();
        var script = Recognition.of(reading.manuscript().text(), convention);
        var speakers = speakers(script);
        var document = before.revised(before.text(), List.copyOf(speakers.values()), turns(script, speakers));
        return new Reading(document, reading.manuscript(), script.convention(), reading.attributes(), reading.remarks());
    }

    /// The extensions of the files that can be read, in small letters and in order.
    public static Set<String> formats() {
        return Arrays.stream(Format.values()).map(Format::extensions).flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The files among `paths` and in the folders among them, in the order in which a person would list them. Inside a
    /// folder, hidden files and those of unknown formats are passed over; a file named directly is always there, so that
    /// whoever named it hears what is wrong with it.
    public static List<Path> in(Collection<Path> paths) {
        return Folders.files(paths, formats());
    }

    private static Format format(String name) {
        var extension = new Original(name, new byte[0]).extension();
        return Format.of(extension)
                .orElseThrow(() -> new Problem("exchange.unsupported", name, String.join(", ", formats())));
    }

    private static List<Reading> read(Original file, Format format) {
        var scripts = format.read(file);
        var source = new Source(file.name(), format.word(), Manuscript.sha256(file.bytes()));
        return scripts.stream().map(script -> reading(file, source, script)).toList();
    }

    private static Reading reading(Original file, Source source, Script script) {
        if (script.text().isBlank()) throw new Problem("exchange.blank", file.name());
        if (isBroken(script.text())) throw new Problem("exchange.halfCharacter", file.name());
        var manuscript = Manuscript.read(script.text(), file.bytes(), source.sha256());
        var speakers = speakers(script);
        var document = new Document(Id.next(), script.title().isEmpty() ? file.stem() : script.title(), "", source,
                TextProfile.of(manuscript, language(script)),
                List.copyOf(speakers.values()), turns(script, speakers), Instant.now());
        return new Reading(document, manuscript, script.convention(), script.attributes(),
                script.remarks());
    }

    /// JSON and spreadsheets can spell what no text file holds: zeros, and one half of a pair of surrogates.
    private static boolean isBroken(String text) {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit == 0 || Character.isLowSurrogate(unit)) return true;
            if (Character.isHighSurrogate(unit) && (++at == text.length() || !Character.isLowSurrogate(text.charAt(at))))
                return true;
        }
        return false;
    }

    private static Map<String, Speaker> speakers(Script script) {
        var names = script.utterances().stream().map(Utterance::speaker).filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(Roles::key, name -> name, (first, _) -> first, LinkedHashMap::new));
        var speakers = new LinkedHashMap<String, Speaker>();
        Roles.of(script).forEach((key, role) -> speakers.put(key, new Speaker(Id.next(), names.get(key), role)));
        return speakers;
    }

    private static List<Turn> turns(Script script, Map<String, Speaker> speakers) {
        return script.utterances().stream().map(said -> turn(said, speakers)).toList();
    }

    private static Turn turn(Utterance said, Map<String, Speaker> speakers) {
        var speaker = Optional.ofNullable(speakers.get(Roles.key(said.speaker()))).map(Speaker::id);
        return new Turn(speaker, said.span(), said.talk(), said.time());
    }

    /// Of the talk alone where there is any: front matter may be in another language.
    private static Locale language(Script script) {
        var talk = new StringBuilder();
        for (var said : script.utterances()) {
            talk.append(said.talk().of(script.text())).append('\n');
            if (talk.length() > Language.SAMPLE) break;
        }
        return Language.of(talk.toString());
    }
}
