package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// The rules of the codebook: what creating, renaming, moving, merging, splitting and deleting a code does to the code,
/// to what is nested under it, and to every coding and memo that uses it.
public final class CodebookChanges {
    private CodebookChanges() {}

    /// A new code at the end of its siblings. Under a parent it looks like the parent; a theme takes the next free look.
    public static Code draft(Codebook codebook, Optional<Code> parent, String name) {
        var siblings = parent.map(codebook::children).orElseGet(codebook::roots);
        var look = parent.map(Code::look).orElseGet(() -> nextLook(codebook));
        return new Code(Id.next(), parent.map(Code::id), "", name.strip(), "", look, Rule.NONE, after(siblings));
    }

    public static Change create(Code code) {
        return Change.of(Label.of("model.change.code.create", code.name()), new Edit.Add(code));
    }

    /// Adds whole codebooks at once: parents must precede their children.
    public static Change createAll(List<Code> codes) {
        return Change.of(Label.of("model.change.codebook.add", String.valueOf(codes.size())),
                codes.stream().map(Edit.Add::new).toList());
    }

    public static Change rename(Code code, String name, String shortName) {
        return Change.of(Label.of("model.change.code.rename", code.name(), name),
                new Edit.Replace(code, code.named(name.strip(), shortName.strip())));
    }

    public static Change rule(Code code, Rule rule) {
        return Change.of(Label.of("model.change.code.rule", code.name()), new Edit.Replace(code, code.ruledBy(rule)));
    }

    /// Gives the code and everything under it that looks the same another look.
    public static Change recolour(Codebook codebook, Code code, Look look) {
        var edits = codebook.branch(code).stream().filter(each -> each.look().equals(code.look()))
                .map(each -> new Edit.Replace(each, each.looking(look))).toList();
        return Change.of(Label.of("model.change.code.recolour", code.name()), edits);
    }

    /// Nests the code under a parent, or makes it a theme, as the `position`-th among its new siblings (from 0). Codes
    /// that wear their old theme's look take the new one's.
    ///
    /// @throws Problem when the parent is the code itself or lies under it
    public static Change move(Codebook codebook, Code code, Optional<Code> parent, int position) {
        parent.ifPresent(to -> refuseOwnBranch(codebook, code, to, "model.code.move.ownBranch"));
        var edits = new ArrayList<Edit>();
        var siblings = new ArrayList<>(parent.map(codebook::children).orElseGet(codebook::roots));
        siblings.removeIf(sibling -> sibling.id().equals(code.id()));
        var place = Math.clamp(position, 0, siblings.size());
        var moved = worn(codebook, code, parent).placed(parent.map(Code::id), place);
        edits.add(new Edit.Replace(code, moved));
        siblings.add(place, moved);
        for (var at = 0; at < siblings.size(); at++) {
            var sibling = siblings.get(at);
            if (sibling != moved && sibling.position() != at) {
                edits.add(new Edit.Replace(sibling, sibling.placed(sibling.parent(), at)));
            }
        }
        codebook.branch(code).stream().skip(1).filter(under -> under.look().equals(code.look()))
                .filter(under -> !under.look().equals(moved.look()))
                .forEach(under -> edits.add(new Edit.Replace(under, under.looking(moved.look()))));
        return Change.of(Label.of("model.change.code.move", code.name()), edits);
    }

    /// Every coding of `from` becomes one of `into`; where the same coder already has `into` on the same words, one is
    /// kept. What is nested under `from` comes along.
    ///
    /// @throws Problem when `into` is `from` or lies under it
    public static Change merge(Study study, Code from, Code into) {
        var codebook = study.codebook();
        refuseOwnBranch(codebook, from, into, "model.code.merge.ownBranch");
        var edits = new ArrayList<Edit>();
        study.codings().filter(coding -> coding.code().equals(from.id())).forEach(coding -> {
            var merged = coding.as(into.id());
            edits.add(CodingChanges.twin(study, merged).isPresent() ? new Edit.Remove(coding) : new Edit.Replace(coding, merged));
        });
        memosOn(study, from).forEach(memo -> edits.add(new Edit.Replace(memo, new Memo(memo.id(), memo.document(), memo.span(),
                Optional.of(into.id()), memo.coder(), memo.created(), memo.text()))));
        var place = after(codebook.children(into));
        for (var child : codebook.children(from)) {
            edits.add(new Edit.Replace(child, child.placed(Optional.of(into.id()), place++)));
        }
        edits.addAll(withoutFavourites(study, Set.of(from.id())));
        edits.add(new Edit.Remove(from));
        return Change.of(Label.of("model.change.code.merge", from.name(), into.name()), edits);
    }

    /// A new code beside `code` that takes over the chosen codings.
    public static Change split(Study study, Code code, String name, Set<Id<Coding>> chosen) {
        var part = draft(study.codebook(), study.codebook().parent(code), name).looking(code.look());
        var moved = study.codings().filter(coding -> coding.code().equals(code.id()) && chosen.contains(coding.id()))
                .map(coding -> new Edit.Replace(coding, coding.as(part.id())));
        return Change.of(Label.of("model.change.code.split", code.name(), part.name()),
                Stream.concat(Stream.of(new Edit.Add(part)), moved).toList());
    }

    /// Takes the code away with everything under it, and every coding and memo of those.
    public static Change delete(Study study, Code code) {
        var branch = study.codebook().branch(code);
        var gone = new HashSet<Id<Code>>();
        branch.forEach(each -> gone.add(each.id()));
        var edits = new ArrayList<Edit>();
        study.codings().filter(coding -> gone.contains(coding.code())).forEach(coding -> edits.add(new Edit.Remove(coding)));
        branch.forEach(each -> memosOn(study, each).forEach(memo -> edits.add(new Edit.Remove(memo))));
        edits.addAll(withoutFavourites(study, gone));
        branch.reversed().forEach(each -> edits.add(new Edit.Remove(each)));
        return Change.of(Label.of("model.change.code.delete", code.name()), edits);
    }

    /// Puts a code on a digit key, or takes it off when it is on one.
    public static Change favour(Study study, Code code) {
        var favourites = new ArrayList<>(study.project().favourites());
        if (!favourites.remove(code.id())) {
            if (favourites.size() == 9) throw new Problem("model.code.favourites.full");
            favourites.add(code.id());
        }
        return Change.of(Label.of("model.change.code.favour", code.name()),
                new Edit.Replace(study.project(), study.project().favouring(favourites)));
    }

    private static Code worn(Codebook codebook, Code code, Optional<Code> parent) {
        var wearsParent = codebook.parent(code).filter(old -> old.look().equals(code.look())).isPresent();
        return wearsParent ? parent.map(to -> code.looking(to.look())).orElse(code) : code;
    }

    private static Look nextLook(Codebook codebook) {
        var used = codebook.roots().stream().map(Code::look).toList();
        return Look.PALETTE.stream().filter(look -> !used.contains(look)).findFirst()
                .orElseGet(() -> Look.PALETTE.get(used.size() % Look.PALETTE.size()));
    }

    private static int after(List<Code> siblings) {
        return siblings.stream().mapToInt(Code::position).max().orElse(-1) + 1;
    }

    private static void refuseOwnBranch(Codebook codebook, Code code, Code target, String key) {
        if (codebook.lineage(target).stream().anyMatch(above -> above.id().equals(code.id()))) {
            throw new Problem(key, code.name(), target.name());
        }
    }

    private static Stream<Memo> memosOn(Study study, Code code) {
        return study.memos().stream().filter(memo -> memo.code().equals(Optional.of(code.id())));
    }

    private static List<Edit> withoutFavourites(Study study, Set<Id<Code>> gone) {
        var kept = study.project().favourites().stream().filter(code -> !gone.contains(code)).toList();
        return kept.size() == study.project().favourites().size()
                ? List.of()
                : List.of(new Edit.Replace(study.project(), study.project().favouring(kept)));
    }
}
