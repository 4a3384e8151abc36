package org.polyvocal.workbench.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Project;
import org.polyvocal.model.Study;
import org.polyvocal.workbench.merge.Tally.Fate;

/// What has to be done so that a study has everything that another has: nothing twice, nothing lost. A record that differs
/// follows the side that alone has changed it since both were one; where both have, or nobody knows, the preference decides.
///
/// ```
/// var merging = Merging.of(ours, theirs, Preference.OURS, id -> false, id -> true);
/// merging.lines();    // for a preview
/// merging.edits();
/// ```
public final class Merging {
    private final Preference preference;
    private final Predicate<Id<?>> changedHere;
    private final Predicate<Id<?>> changedThere;
    private final Counterparts counterparts;
    private final Translation translation = new Translation();
    private final Tally tally = new Tally();
    private final Map<Id<Code>, Code> codes = new LinkedHashMap<>();
    private final Map<Id<Case>, Case> cases = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    private Merging(Study ours, List<Entity> theirs, Preference preference, Predicate<Id<?>> changedHere,
            Predicate<Id<?>> changedThere) {
        this.preference = preference;
        this.changedHere = changedHere;
        this.changedThere = changedThere;
        this.counterparts = new Counterparts(ours, theirs);
        ours.codebook().codes().forEach(code -> codes.put(code.id(), code));
        ours.casebook().cases().forEach(each -> cases.put(each.id(), each));
        ours.documents().forEach(document -> names.add(document.name()));
    }

    /// @param theirs       whatever a record refers to comes before it
    /// @param changedHere  whether we have changed a record since both sides were one
    /// @param changedThere whether they have
    public static Merging of(Study ours, List<Entity> theirs, Preference preference, Predicate<Id<?>> changedHere,
            Predicate<Id<?>> changedThere) {
        var merging = new Merging(ours, theirs, preference, changedHere, changedThere);
        theirs.stream().filter(entity -> !(entity instanceof Project)).forEach(merging::take);
        return merging;
    }

    /// One line for each kind of record.
    public List<MergeLine> lines() {
        return tally.lines();
    }

    /// In an order in which they can be done; none when there is nothing that is not there.
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    private void take(Entity original) {
        var theirs = translation.of(original);
        var found = counterparts.of(theirs);
        if (found.isEmpty()) add(original, theirs);
        else
            if (found.get() instanceof Document ours && isOtherText(ours, (Document) theirs))
                besides(original, (Document) theirs);
            else
                meet(original, theirs, found.get());
    }

    private static boolean isOtherText(Document ours, Document theirs) {
        return !ours.text().sha256().equals(theirs.text().sha256());
    }

    /// Where their text of a document is another, what they have marked in it is not in ours: it comes in beside it.
    private void besides(Entity original, Document theirs) {
        var beside = Beside.of(theirs);
        translation.becomes(original, beside);
        tally.count(theirs, Fate.CONFLICT);
        if (counterparts.holds(beside.id())) return;
        enter(uniquelyNamed(beside));
    }

    private void add(Entity original, Entity theirs) {
        var fresh = fresh(theirs);
        translation.becomes(original, fresh);
        tally.count(fresh, Fate.ADDED);
        enter(fresh);
    }

    private Entity fresh(Entity theirs) {
        return switch (theirs) {
            case Document it -> uniquelyNamed(it);
            case Code it -> it.placed(it.parent().filter(codes::containsKey), it.position());
            default -> theirs;
        };
    }

    private Document uniquelyNamed(Document document) {
        var name = Naming.free(document.name(), names::contains);
        names.add(name);
        return name.equals(document.name()) ? document : document.named(name);
    }

    private void enter(Entity fresh) {
        counterparts.add(fresh);
        know(fresh);
        edits.add(new Edit.Add(fresh));
    }

    private void know(Entity entity) {
        if (entity instanceof Code code) codes.put(code.id(), code);
        if (entity instanceof Case each) cases.put(each.id(), each);
    }

    private void meet(Entity original, Entity theirs, Entity ours) {
        translation.becomes(original, ours);
        var wanted = placed(Likeness.of(theirs, ours), ours);
        if (wanted.equals(ours)) {
            tally.count(ours, Fate.SAME);
            return;
        }
        if (ours instanceof Attribute mine && !allows(mine, (Attribute) wanted)) {
            tally.count(ours, Fate.CHANGED);
            replace(ours, wanted);
            return;
        }
        var here = changedHere.test(ours.id());
        var there = changedThere.test(theirs.id());
        if (here && !there) {
            tally.count(ours, Fate.SAME);
            return;
        }
        var followed = there && !here;
        tally.count(ours, followed ? Fate.CHANGED : Fate.CONFLICT);
        if (followed || preference == Preference.THEIRS) replace(ours, wanted);
    }

    /// Whether their answers are answers here.
    private static boolean allows(Attribute ours, Attribute wanted) {
        return ours.type() == wanted.type() && ours.choices().containsAll(wanted.choices());
    }

    private void replace(Entity ours, Entity wanted) {
        counterparts.add(wanted);
        know(wanted);
        edits.add(new Edit.Replace(ours, wanted));
    }

    /// Two moves, each of which is right, may nest two things in each other: then ours stays where it is.
    private Entity placed(Entity wanted, Entity ours) {
        return switch (wanted) {
            case Code it -> isUnder(it.id(), it.parent(), this::parent, codes.size())
                    ? it.placed(((Code) ours).parent(), ((Code) ours).position())
                    : it;
            case Case it ->
                isUnder(it.id(), it.within(), this::within, cases.size()) ? it.lyingWithin(((Case) ours).within()) : it;
            default -> wanted;
        };
    }

    private Optional<Id<Code>> parent(Id<Code> id) {
        return Optional.ofNullable(codes.get(id)).flatMap(Code::parent);
    }

    private Optional<Id<Case>> within(Id<Case> id) {
        return Optional.ofNullable(cases.get(id)).flatMap(Case::within);
    }

    private static <T> boolean isUnder(Id<T> above, Optional<Id<T>> from, Function<Id<T>, Optional<Id<T>>> up, int most) {
        var steps = most;
        for (var at = from; at.isPresent() && steps-- >= 0; at = up.apply(at.get())) {
            if (at.get().equals(above)) return true;
        }
        return false;
    }
}
