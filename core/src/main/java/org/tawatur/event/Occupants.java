package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Who held, hid in or rode in what was taken or hit, where the words after it say so: "the town,
 * the last stronghold of X", "which was in the hands of X", "a house in which X hid". Thread-safe.
 */
final class Occupants {
  private static final int REACH = 10;
  private static final Set<String> HANDS = WordSet.of("يد", "قبضة", "سيطرة");
  private static final Set<String> IN = WordSet.of("في", "ب", "تحت", "من", "ل");

  private static final Set<String> AFTER = WordSet.of("بعد", "إثر", "عقب", "خلال");

  private final References references;
  private final People people;
  private final Participants participants;
  private final Meant meant;
  private final Set<String> strongholds;
  private final Set<String> lodging;
  private final Set<String> harbouring;
  private final Set<String> ousting;
  private final Set<String> fights;

  /**
   * Makes the step.
   *
   * @param sets of them {@code stronghold}; {@code lodging-verb}: whose subject is in a place;
   *     {@code harbouring-verb}: whose object is in its subject; {@code ousting}: verbs and their
   *     nouns of which it is the object or genitive that leaves a place
   */
  Occupants(References references, Fits fits, Meant meant, WordSets sets) {
    this.references = references;
    this.people = fits.people();
    this.participants = fits.participants();
    this.meant = meant;
    this.strongholds = sets.set("stronghold");
    this.lodging = sets.set("lodging-verb");
    this.harbouring = sets.set("harbouring-verb");
    this.ousting = sets.set("ousting");
    this.fights = sets.set("fight");
  }

  /** Adds who is said to be in what is taken or hit, where nobody else is known to lose by it. */
  void add(Scene scene, Clauses clauses, Frame frame, Filled filled, int word) {
    boolean taken = frame.event() == EventType.CONTROL;
    boolean hit = frame.event() == EventType.ASSAULT || "restrict".equals(frame.mode());
    if (filled.has(Role.RECIPIENT) || !taken && !hit || !filled.has(Role.ACTOR)) {
      return;
    }
    Chart chart = scene.chart();
    List<Constituent> pieces = chart.constituents();
    int from = chart.pieceOf()[word] + 1;
    boolean relative = false;
    boolean known = taken && hasPlace(frame, filled);
    for (int c = from; c < Math.min(pieces.size(), from + REACH); c++) {
      Constituent piece = pieces.get(c);
      if (piece.isMark(".") || piece.kind() == Kind.COMPLEMENTISER) {
        return;
      }
      relative |= piece.kind() == Kind.RELATIVE;
      NounPhrase owner = piece.phrase() == null || !taken ? null : holder(scene, piece);
      if (owner != null) {
        add(filled, Meant.of(references.mentions(scene, owner), owner.head()));
        return;
      }
      Arguments verb = piece.kind() == Kind.VERB ? clauses.verb(piece.start()) : null;
      Filler ousted = known ? ousted(scene, clauses, piece, verb) : null;
      if (ousted != null) {
        add(filled, meant.parties(scene, Role.RECIPIENT, ousted));
        return;
      }
      if (verb != null && !isAuxiliary(chart, piece.start())) {
        Filler who = c > from ? occupant(scene, verb, relative) : null;
        if (who != null && participants.isParty(scene, who)) {
          add(filled, meant.parties(scene, Role.RECIPIENT, who));
        }
        return;
      }
    }
  }

  /** Whether what is taken stands in its place. */
  private static boolean hasPlace(Frame frame, Filled filled) {
    for (Slot slot : frame.slots()) {
      if (slot.role() == Role.PLACE && filled.places().contains(slot.where())) {
        return true;
      }
    }
    return false;
  }

  /** Who leaves what is taken, "after driving X out", "and drove X out of it"; or null. */
  private @Nullable Filler ousted(
      Scene scene, Clauses clauses, Constituent piece, @Nullable Arguments verb) {
    int at = piece.phrase() == null ? piece.start() : piece.phrase().head();
    String lemma = scene.chart().tokens().get(at).lemma().name();
    boolean noun = piece.kind() == Kind.NOUN || piece.kind() == Kind.PREPOSITION;
    Arguments deed = verb != null ? verb : noun ? clauses.noun(at) : null;
    if (deed != null && AFTER.contains(piece.word()) && fights.contains(lemma)) {
      Filler with = deed.governed("مع") != null ? deed.governed("مع") : deed.governed("ضد");
      return with != null && participants.isAgent(scene, with) ? with : null;
    }
    if (deed == null || deed.after().isEmpty() || !ousting.contains(lemma)) {
      return null;
    }
    Filler whom = deed.after().getLast();
    boolean party =
        whom.kind() == Filler.Kind.OVERT
            && participants.isParty(scene, whom)
            && !people.isCivilian(scene, whom)
            && !participants.isBelonging(scene, whom.at());
    return party ? whom : null;
  }

  /** Adds those who do not themselves take or hit it. */
  private static void add(Filled filled, List<Party> parties) {
    for (Party party : parties) {
      boolean own = filled.parties().stream().anyMatch(p -> p.mention().isSameAs(party.mention()));
      if (!own) {
        filled.parties().add(party);
      }
    }
  }

  /** "A stronghold of X", "in the hands of X": X, or null. */
  private @Nullable NounPhrase holder(Scene scene, Constituent piece) {
    List<Token> tokens = scene.chart().tokens();
    NounPhrase phrase = piece.phrase();
    if (phrase == null) {
      return null;
    }
    for (int t = phrase.start(); t < phrase.end(); t++) {
      boolean stronghold = strongholds.contains(tokens.get(t).lemma().name());
      boolean hands =
          t == phrase.head()
              && HANDS.contains(tokens.get(t).lemma().name())
              && IN.contains(piece.word());
      NounPhrase of = stronghold || hands ? of(scene, phrase, t) : null;
      if (of != null && participants.isParty(scene, of)) {
        return of;
      }
    }
    return null;
  }

  /** What stands in the genitive of the word at {@code t} or follows it with "of"; or null. */
  private static @Nullable NounPhrase of(Scene scene, NounPhrase phrase, int t) {
    for (int genitive : phrase.genitives()) {
      if (genitive > t) {
        return phrase.from(genitive);
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      if (complement.start() > t) {
        return complement;
      }
    }
    int next = scene.chart().pieceOf()[phrase.head()] + 1;
    Constituent after =
        next < scene.chart().constituents().size() ? scene.chart().constituents().get(next) : null;
    return after != null && after.word().equals("ل") ? after.phrase() : null;
  }

  private static boolean isAuxiliary(Chart chart, int verb) {
    String lemma = chart.tokens().get(verb).lemma().name();
    return lemma.equals("كان/1") || lemma.equals("اعتبر/8") || lemma.equals("عد/1");
  }

  /** Who is in a place by the verb of the clause that describes it, or null. */
  private @Nullable Filler occupant(Scene scene, Arguments verb, boolean relative) {
    Token token = scene.chart().tokens().get(verb.word());
    Filler before = verb.before();
    boolean described = before != null && before.kind() == Filler.Kind.ANTECEDENT;
    if (harbouring.contains(token.lemma().name())) {
      return described && !verb.after().isEmpty() ? verb.after().getFirst() : null;
    }
    if (!lodging.contains(token.lemma().name()) || token.pos() == PartOfSpeech.IMPERATIVE) {
      return null;
    }
    boolean points = pointsBack(scene, verb);
    if (!relative && !points) {
      return null;
    }
    Filler after = verb.after().isEmpty() ? null : verb.after().getFirst();
    return after != null ? after : points && !described ? before : null;
  }

  /** Whether a pronoun of the clause takes up the place: "which X holds", "in which X hid". */
  private static boolean pointsBack(Scene scene, Arguments verb) {
    if (scene.chart().tokens().get(verb.word()).analysis().enclitic() != null) {
      return true;
    }
    for (Arguments.Oblique oblique : verb.obliques()) {
      if (oblique.filler().kind() != Filler.Kind.OVERT) {
        return true;
      }
    }
    return false;
  }
}
