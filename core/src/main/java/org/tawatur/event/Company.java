package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/** Those beside whom something was done or befell. Thread-safe. */
final class Company {
  private static final Set<String> COMPANY =
      WordSet.of("برفقة", "بصحبة", "بمشاركة", "بالتعاون مع", "بالاشتراك مع");
  private static final Set<String> ADDITION = WordSet.of("إلى جانب", "إضافة إلى", "فضلا عن");

  private final Set<String> backed;
  private final Meant meant;
  private final Participants participants;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code backed}: participles behind which stands by whom somebody is backed
   */
  Company(Fits fits, Meant meant, WordSets sets) {
    this.backed = sets.set("backed");
    this.participants = fits.participants();
    this.meant = meant;
  }

  /**
   * Those beside whom it was done or befell: "X together with Y attacked", "was killed with his
   * wife".
   */
  void companions(Scene scene, Frame frame, Filled filled, Arguments arguments) {
    boolean deed =
        switch (frame.event()) {
          case ASSAULT, COERCE, CONTROL, PROTEST, MOBILIZE, RETREAT -> true;
          case AGREE,
              CONSULT,
              SUPPORT,
              CONCEDE,
              COOPERATE,
              AID,
              REQUEST,
              ACCUSE,
              REJECT,
              THREATEN,
              SANCTION,
              PLEDGE,
              DEFECT,
              SPLIT,
              MERGE,
              RENAME,
              RIFT,
              APPOINT ->
              false;
        };
    if (!deed) {
      return;
    }
    int[] pieceOf = scene.chart().pieceOf();
    for (Oblique oblique : arguments.obliques()) {
      Filler filler = oblique.filler();
      boolean added = ADDITION.contains(oblique.preposition());
      boolean beside = added || COMPANY.contains(oblique.preposition());
      boolean with =
          oblique.preposition().equals("مع") && !filled.has(Role.ACTOR) && !filled.has(Role.ACTORS);
      if (!beside && !with
          || frame.role(oblique.preposition()) != null
          || filler.kind() != Filler.Kind.OVERT
          || !participants.isParty(scene, filler)) {
        continue;
      }
      if (frame.event() == EventType.PROTEST && filled.parties.isEmpty()) {
        meant.add(scene, filled, Role.ACTOR, filler);
        continue;
      }
      Party near = null;
      for (Party party : filled.parties) {
        boolean before = party.at() >= 0 && pieceOf[party.at()] < oblique.constituent();
        near = before || near == null && beside ? party : near;
      }
      boolean victims = near != null && near.role() == Role.RECIPIENT;
      if (near == null || with && !(victims && isNext(scene, arguments, near, oblique))) {
        continue;
      }
      boolean joint = !added && filled.has(Role.ACTOR);
      meant.add(scene, filled, joint ? Role.ACTOR : near.role(), filler);
    }
    beside(scene, frame, filled, arguments.word());
  }

  /**
   * "X, and with the taking part of Y, carried out the raid": those named right behind who did it,
   * or behind the deed.
   */
  private void beside(Scene scene, Frame frame, Filled filled, int word) {
    int[] pieceOf = scene.chart().pieceOf();
    List<Constituent> pieces = scene.chart().constituents();
    for (Party party : List.copyOf(filled.parties)) {
      if (party.at() >= 0 && (party.role() == Role.ACTOR || party.role() == Role.ACTORS)) {
        backers(scene, filled, party);
      }
      if (party.role() != Role.ACTOR) {
        continue;
      }
      for (int at : new int[] {party.at(), word}) {
        Constituent next =
            at >= 0 && pieceOf[at] + 1 < pieces.size() ? pieces.get(pieceOf[at] + 1) : null;
        NounPhrase phrase = next == null ? null : next.phrase();
        if (next == null
            || phrase == null
            || next.kind() != Kind.PREPOSITION
            || !COMPANY.contains(next.word())
                && !(at == party.at() && at != word && isWith(scene, next, word))
            || frame.role(next.word()) != null
            || !participants.isParty(scene, phrase)) {
          continue;
        }
        Filler filler = new Filler(Filler.Kind.OVERT, List.of(phrase), phrase.head(), null);
        meant.add(scene, filled, Role.ACTOR, filler);
      }
    }
  }

  /**
   * Whether "with" stands behind a noun of the clause of {@code word}, and not behind what it
   * belongs to: "allied with".
   */
  private static boolean isWith(Scene scene, Constituent next, int word) {
    if (!isSameClause(scene, next.start(), word)) {
      return false;
    }
    PartOfSpeech before = scene.chart().tokens().get(next.start() - 1).pos();
    return next.word().equals("مع")
        && before != PartOfSpeech.ADJECTIVE
        && before != PartOfSpeech.ACTIVE_PARTICIPLE
        && before != PartOfSpeech.PASSIVE_PARTICIPLE;
  }

  /** Whether neither a mark nor a verb stands between two words. */
  private static boolean isSameClause(Scene scene, int one, int two) {
    for (int t = Math.min(one, two) + 1; t < Math.max(one, two); t++) {
      Kind kind = scene.chart().at(t).kind();
      if (kind == Kind.MARK || kind == Kind.VERB || kind == Kind.COMPLEMENTISER) {
        return false;
      }
    }
    return true;
  }

  /** "The army backed by fighters of X": who fights beside those that a participle describes. */
  private void backers(Scene scene, Filled filled, Party party) {
    List<Constituent> pieces = scene.chart().constituents();
    int c = scene.chart().pieceOf()[party.at()];
    int last = pieces.get(c).end() - 1;
    if (!isBacked(scene, last) && c + 1 < pieces.size() && pieces.get(c + 1).kind() == Kind.NOUN) {
      c++;
      last = pieces.get(c).end() - 1;
    }
    Constituent by = isBacked(scene, last) && c + 1 < pieces.size() ? pieces.get(c + 1) : null;
    NounPhrase who = by == null ? null : by.phrase();
    if (by != null && who != null && by.word().equals("ب") && participants.isActor(scene, who)) {
      Filler filler = new Filler(Filler.Kind.OVERT, List.of(who), who.head(), null);
      meant.add(scene, filled, party.role(), filler);
    }
  }

  private boolean isBacked(Scene scene, int word) {
    return backed.contains(scene.chart().tokens().get(word).lemma().name());
  }

  /** Who fell in clashes with somebody is the other side of them. */
  static void sides(Frame frame, Filled filled) {
    if (frame.has(Role.ACTORS) && filled.has(Role.RECIPIENT) && hasOneSide(filled)) {
      filled.parties.replaceAll(p ->
          p.role() == Role.RECIPIENT && isFighter(p)
              ? new Party(Role.ACTORS, p.mention(), p.at())
              : p);
    }
  }

  /** Whether a party is not of the people who do not fight. */
  static boolean isFighter(Party party) {
    return !"civilians".equals(party.mention().id());
  }

  private static boolean hasOneSide(Filled filled) {
    int sides = 0;
    for (Party party : filled.parties) {
      sides += party.role() == Role.ACTORS ? 1 : 0;
    }
    return sides == 1;
  }

  /** Whether only a time stands between whom it befell, or the verb, and who was with him. */
  private static boolean isNext(Scene scene, Arguments arguments, Party near, Oblique oblique) {
    int[] pieceOf = scene.chart().pieceOf();
    int last = Math.max(pieceOf[near.at()], pieceOf[arguments.word()]);
    for (int c = oblique.constituent() - 1; c > last; c--) {
      Constituent between = scene.chart().constituents().get(c);
      NounPhrase phrase = between.phrase();
      boolean time = phrase == null ? between.kind() == Kind.OTHER : phrase.isAdverbial();
      if (!time) {
        return false;
      }
    }
    return true;
  }
}
