package org.polyvocal.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cases of a study and what is asked of them. Immutable; one look-up serves any number of threads.
///
/// What somebody says belongs to a *lineage*: the speaker's person, the school the person lies within, then the interview
/// itself. The nearest that has an answer to an attribute gives it.
public final class Casebook {
    public static final Casebook EMPTY = new Casebook(List.of(), List.of());

    private final Map<Id<Attribute>, Attribute> attributes = new LinkedHashMap<>();
    private final Map<Id<Case>, Case> cases = new LinkedHashMap<>();
    private final Map<Id<Document>, Case> interviews = new HashMap<>();
    private final Map<Id<Case>, List<Case>> members = new HashMap<>();

    public Casebook(Collection<Attribute> attributes, Collection<Case> cases) {
        attributes.forEach(attribute -> this.attributes.put(attribute.id(), attribute));
        for (var each : cases) {
            this.cases.put(each.id(), each);
            each.document().ifPresent(document -> interviews.put(document, each));
            each.within().ifPresent(above -> members.computeIfAbsent(above, _ -> new ArrayList<>()).add(each));
        }
    }

    /// In the order in which they were made.
    public List<Attribute> attributes() {
        return List.copyOf(attributes.values());
    }

    public Optional<Attribute> attribute(Id<Attribute> id) {
        return Optional.ofNullable(attributes.get(id));
    }

    /// The attribute that a person means by this name, whatever its case and accents.
    public Optional<Attribute> attributeNamed(String words) {
        var meant = Naming.folded(words);
        return attributes.values().stream().filter(each -> Naming.folded(each.name()).equals(meant)).findFirst();
    }

    /// In the order in which they were made.
    public List<Case> cases() {
        return List.copyOf(cases.values());
    }

    public List<Case> cases(Case.Kind kind) {
        return cases.values().stream().filter(each -> each.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return cases.isEmpty() && attributes.isEmpty();
    }

    /// The case with this id.
    public Optional<Case> find(Id<Case> id) {
        return Optional.ofNullable(cases.get(id));
    }

    /// The case of this kind that a person means by this name, whatever its case and accents.
    public Optional<Case> named(Case.Kind kind, String words) {
        var meant = Naming.folded(words);
        return cases.values().stream().filter(each -> each.kind() == kind && Naming.folded(each.name()).equals(meant))
                .findFirst();
    }

    /// What a document is as a case, when anything is known of it as such.
    public Optional<Case> interview(Id<Document> document) {
        return Optional.ofNullable(interviews.get(document));
    }

    /// What lies directly within a case.
    public List<Case> members(Case above) {
        return List.copyOf(members.getOrDefault(above.id(), List.of()));
    }

    /// The case, what it lies within, what that lies within.
    public List<Case> lineage(Case from) {
        return List.copyOf(climb(Optional.of(from), new ArrayList<>()));
    }

    /// What the words of a speaker in a document belong to, the nearest first.
    public List<Case> lineage(Document document, Speaker speaker) {
        return lineage(document, Optional.of(speaker));
    }

    /// What the words of nobody in particular in a document belong to.
    public List<Case> lineage(Document document) {
        return lineage(document, Optional.empty());
    }

    /// What words in a document belong to, whoever may have said them.
    public List<Case> lineage(Document document, Optional<Speaker> speaker) {
        var lineage = climb(speaker.flatMap(Speaker::person).flatMap(this::find), new ArrayList<>());
        return List.copyOf(climb(interview(document.id()), lineage));
    }

    /// A damaged file could hold a circle.
    private List<Case> climb(Optional<Case> from, List<Case> lineage) {
        for (var next = from; next.isPresent() && !holds(lineage, next.get()); next = next.get().within().flatMap(this::find)) {
            lineage.add(next.get());
        }
        return lineage;
    }

    private static boolean holds(List<Case> lineage, Case one) {
        return lineage.stream().anyMatch(each -> each.id().equals(one.id()));
    }

    /// The first case of this kind in a lineage.
    public static Optional<Case> nearest(List<Case> lineage, Case.Kind kind) {
        return lineage.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /// The case's own answer, or the one it has from what it lies within.
    public Optional<String> value(Case of, Attribute attribute) {
        return value(lineage(of), attribute);
    }

    /// The answer of the nearest in a lineage that has one.
    public static Optional<String> value(List<Case> lineage, Attribute attribute) {
        return lineage.stream().flatMap(each -> each.value(attribute.id()).stream()).findFirst();
    }

    /// The answers that an attribute has got or could get: choices in their order, numbers by size, anything else by name.
    public List<String> values(Attribute attribute) {
        Set<String> values = new LinkedHashSet<>(attribute.choices());
        cases.values().stream().flatMap(each -> each.value(attribute.id()).stream()).sorted(order(attribute))
                .forEach(values::add);
        return List.copyOf(values);
    }

    private static Comparator<String> order(Attribute attribute) {
        return attribute.type() == AttributeType.NUMBER
                ? Comparator.comparing(BigDecimal::new)
                : Comparator.comparing(Naming::folded);
    }
}
