package org.polyvocal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The tree of codes. Immutable; one look-up serves any number of threads.
public final class Codebook {
    public static final String PATH_SEPARATOR = " > ";
    private static final Comparator<Code> ORDER = Comparator.comparingInt(Code::position).thenComparing(Code::id);

    private final Map<Id<Code>, Code> codes;
    private final Map<Optional<Id<Code>>, List<Code>> children = new HashMap<>();

    public Codebook(Collection<Code> codes) {
        var byId = new HashMap<Id<Code>, Code>();
        codes.forEach(code -> byId.put(code.id(), code));
        codes.forEach(
                code -> children.computeIfAbsent(code.parent().filter(byId::containsKey), _ -> new ArrayList<>()).add(code));
        children.values().forEach(siblings -> siblings.sort(ORDER));
        this.codes = new LinkedHashMap<>();
        roots().forEach(this::enter);
    }

    private void enter(Code code) {
        codes.put(code.id(), code);
        children(code).forEach(this::enter);
    }

    /// Every code, parents before children, siblings in their order.
    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    public int size() {
        return codes.size();
    }

    public Optional<Code> code(Id<Code> id) {
        return Optional.ofNullable(codes.get(id));
    }

    /// The themes: codes nested under none.
    public List<Code> roots() {
        return List.copyOf(children.getOrDefault(Optional.<Id<Code>>empty(), List.of()));
    }

    public List<Code> children(Code code) {
        return List.copyOf(children.getOrDefault(Optional.of(code.id()), List.of()));
    }

    public Optional<Code> parent(Code code) {
        return code.parent().flatMap(this::code);
    }

    /// From the theme down to, and including, the code.
    public List<Code> lineage(Code code) {
        var line = new ArrayList<Code>();
        for (var at = Optional.of(code); at.isPresent(); at = parent(at.get())) line.addFirst(at.get());
        return List.copyOf(line);
    }

    /// `Relations and power > Trust`
    public String path(Code code) {
        return String.join(PATH_SEPARATOR, lineage(code).stream().map(Code::name).toList());
    }

    /// The code and everything nested under it, however deep.
    public List<Code> branch(Code code) {
        return Stream.concat(Stream.of(code), children(code).stream().flatMap(child -> branch(child).stream())).toList();
    }

    /// The code that a person means by its path, id, reference, name or short name, where that is unique; letter case is
    /// ignored where no code has it exactly.
    public Optional<Code> named(String words) {
        var wanted = words.strip();
        return Stream.of(exactly(wanted), loosely(wanted)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Code> exactly(String wanted) {
        return only(codes.values().stream().filter(code -> names(code).anyMatch(wanted::equals)).toList())
                .or(() -> only(codes.values().stream().filter(code -> path(code).equals(wanted)).toList()));
    }

    private Optional<Code> loosely(String wanted) {
        return only(codes.values().stream().filter(code -> names(code).anyMatch(wanted::equalsIgnoreCase)).toList());
    }

    private Stream<String> names(Code code) {
        return Stream.of(path(code), code.id().toString(), code.reference(), code.name(), code.shortName())
                .filter(name -> !name.isEmpty());
    }

    private static Optional<Code> only(List<Code> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
