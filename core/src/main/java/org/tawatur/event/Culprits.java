package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;

/**
 * Who did what a noun tells, by words behind it: the clause that says who did it, whose shot it
 * was, where it came from, to whom it is put down. Thread-safe.
 */
final class Culprits {
  private static final Set<String> HOLDS = WordSet.of("سيطر/q1", "خضع/1");
  private static final Set<String> ATTRIBUTES = WordSet.of("نسب/1", "عزا/1");

  /** How the feminine of an adjective of belonging ends, as words are compared. */
  private static final String OF_BELONGING = NormalText.fold("ية");

  private static final String DOES = "قام/1";
  private static final int TO_CLAUSE = 4;
  private static final int TO_SOURCE = 30;
  private static final int TO_BELIEF = 3;
  private static final Set<String> MEANS =
      WordSet.of("ب", "في", "جراء", "إثر", "نتيجة", "خلال", "بسبب", "من");

  private final References references;
  private final People people;
  private final Participants participants;
  private final Forces forces;
  private final Meant meant;
  private final Set<String> believing;
  private final Set<String> ties;
  private final Launchers launchers;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code believing}: verbs of what is held to be so, "is thought"; {@code
   *     belonging}: adjectives that say whose something is
   */
  Culprits(References references, Fits fits, Meant meant, WordSets sets) {
    this.believing = sets.set("believing");
    this.ties = sets.set("belonging");
    this.references = references;
    this.people = fits.people();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.meant = meant;
    this.launchers = new Launchers(fits);
  }

  private static boolean isOfIt(@Nullable Filler what) {
    return what != null && what.kind() != Filler.Kind.OVERT;
  }

  /** Who does what a relative clause tells of a deed: "the raids that X launched", or null. */
  @Nullable Filler doer(Scene scene, Clauses clauses, NounPhrase deed) {
    Arguments telling = verb(scene, clauses, deed.end());
    if (telling == null) {
      return null;
    }
    Filler what = telling.clitic();
    boolean done =
        what != null && what.kind() == Filler.Kind.ANTECEDENT && what.at() == deed.head()
            || DOES.equals(lemma(scene, telling)) && isOfIt(telling.governed("ب"));
    return done ? agent(scene, telling) : null;
  }

  /** The first verb in the few words from {@code from} on, or null. */
  static @Nullable Arguments verb(Scene scene, Clauses clauses, int from) {
    int end = Math.min(scene.chart().tokens().size(), from + TO_CLAUSE);
    for (int t = from; t < end; t++) {
      Arguments verb = clauses.verb(t);
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  private static String lemma(Scene scene, Arguments verb) {
    return scene.chart().tokens().get(verb.word()).lemma().name();
  }

  /** Who stands behind a verb and can do something, or null. */
  private @Nullable Filler agent(Scene scene, Arguments verb) {
    Filler who = verb.after().isEmpty() ? null : verb.after().getFirst();
    return who != null && participants.isAgent(scene, who) ? who : null;
  }

  /** Whose bullets, fire or missiles did it: "was killed by bullets of the army". */
  void shooter(Scene scene, Clauses clauses, Filled filled, Frame frame, List<Oblique> obliques) {
    if (frame.event() == EventType.COERCE) {
      raider(scene, filled, frame, obliques);
    }
    if (frame.event() != EventType.ASSAULT
        || filled.has(Role.ACTOR)
        || filled.has(Role.ACTORS)
        || !filled.has(Role.RECIPIENT)) {
      return;
    }
    for (Oblique oblique : obliques) {
      Filler sender = sender(scene, clauses, oblique, obliques);
      if (sender != null) {
        meant.add(scene, filled, Role.ACTOR, sender);
        return;
      }
      boolean weapon =
          oblique.preposition().equals("ب")
              && !oblique.filler().phrases().isEmpty()
              && forces.isShot(scene, oblique.filler().phrases().getFirst());
      NounPhrase owner = weapon ? shooter(scene, oblique.filler().phrases().getFirst()) : null;
      if (owner != null) {
        Meant.add(references.mentions(scene, owner), Role.ACTOR, owner.head(), filled.parties);
        return;
      }
    }
  }

  /** "Were arrested in a campaign of the police": whose campaign it was. */
  private void raider(Scene scene, Filled filled, Frame frame, List<Oblique> obliques) {
    if (filled.has(Role.ACTOR) || !filled.has(Role.RECIPIENT) || !frame.has(Role.ACTOR)) {
      return;
    }
    for (Oblique oblique : obliques) {
      Filler whose =
          MEANS.contains(oblique.preposition()) && !oblique.filler().phrases().isEmpty()
              ? launchers.owner(scene, oblique, obliques)
              : null;
      if (whose != null) {
        meant.add(scene, filled, Role.ACTOR, whose);
        return;
      }
    }
  }

  /** Who does to others what killed or hurt: "by shells that X fired", "in an ambush X laid". */
  private @Nullable Filler sender(
      Scene scene, Clauses clauses, Oblique oblique, List<Oblique> obliques) {
    NounPhrase means =
        MEANS.contains(oblique.preposition()) && !oblique.filler().phrases().isEmpty()
            ? oblique.filler().phrases().getFirst()
            : null;
    if (means == null) {
      return null;
    }
    NounClass sense = scene.chart().tokens().get(means.head()).lemma().sense();
    if (sense != NounClass.WEAPON && !forces.isShot(scene, means)) {
      Filler whose = launchers.planter(scene, clauses, means);
      return whose != null ? whose : launchers.owner(scene, oblique, obliques);
    }
    Filler from = from(scene, clauses, means.end());
    return from != null ? from : doer(scene, clauses, means);
  }

  /**
   * Whose shells or raids they were, by "whose source is X" anywhere behind them in the clause:
   * "was hurt by the fall of shells on the town, whose source is X".
   */
  void source(Scene scene, Clauses clauses, Filled filled, Frame frame, int trigger) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.ACTOR) || filled.has(Role.ACTORS)) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    boolean means = !tokens.get(trigger).isVerb();
    boolean light = frame.kind() == Frame.Kind.LIGHT;
    int end = Math.min(tokens.size(), trigger + TO_SOURCE);
    for (int t = trigger + 1;
        t < end && (clauses.verb(t) == null || !means || isBelief(tokens.get(t)));
        t++) {
      Filler whose = means ? from(scene, clauses, t) : null;
      if (whose != null) {
        meant.add(scene, filled, Role.ACTOR, whose);
        return;
      }
      NounClass sense = tokens.get(t).lemma().sense();
      means |= sense == NounClass.WEAPON || light && sense == NounClass.EVENT;
    }
  }

  private boolean isBelief(Token verb) {
    return believing.contains(verb.lemma().name());
  }

  /**
   * "A drone that is thought to be Turkish struck a car": whose the subject is that does nothing of
   * its own.
   */
  void supposed(Scene scene, Clauses clauses, Filled filled, Frame frame, @Nullable Filler by) {
    if (frame.event() != EventType.ASSAULT
        || by == null
        || by.phrases().size() != 1
        || !frame.has(Role.ACTOR)
        || !participants.isBelonging(scene, by.at())) {
      return;
    }
    boolean owned = false;
    for (Match.Party party : filled.parties) {
      owned |= party.role() == Role.ACTOR && party.mention().anyId() != null;
    }
    if (!owned && believed(scene, clauses, filled, by.phrases().getFirst().end())) {
      filled.parties.removeIf(p -> p.role() == Role.ACTOR && p.at() == by.at());
    }
  }

  /** To whom an attack is traced: "whose source is X", "that was attributed to X". */
  void traced(Scene scene, Clauses clauses, Filled filled, Frame frame, int noun) {
    NounPhrase deed = scene.chart().at(noun).phrase();
    boolean protest = frame.event() == EventType.PROTEST;
    if (frame.event() != EventType.ASSAULT && !protest
        || filled.has(Role.ACTOR)
        || filled.has(Role.ACTORS)
        || deed == null
        || deed.head() != noun
            && (deed.genitives().isEmpty() || deed.genitives().getLast() != noun)) {
      return;
    }
    if (protest || !frame.has(Role.ACTOR)) {
      Filler who =
          protest
              ? launchers.launcher(scene, clauses, frame, deed)
              : launchers.planter(scene, clauses, deed);
      if (who != null) {
        meant.add(scene, filled, Role.ACTOR, who);
      }
      return;
    }
    if (believed(scene, clauses, filled, deed.end())) {
      return;
    }
    Filler whose = from(scene, clauses, deed.end());
    if (whose == null) {
      whose = attributed(scene, clauses, deed.end());
    }
    if (whose == null) {
      whose = launchers.launcher(scene, clauses, frame, deed);
    }
    if (whose == null) {
      whose = launchers.planter(scene, clauses, deed);
    }
    if (whose == null) {
      whose = launchers.committer(scene, clauses, noun);
    }
    if (whose != null) {
      meant.add(scene, filled, Role.ACTOR, whose);
    }
  }

  /**
   * Takes over whose an attack is held to be, "that is thought to be of X", "believed to be
   * Israeli"; says whether it did.
   */
  private boolean believed(Scene scene, Clauses clauses, Filled filled, int from) {
    Arguments verb = verb(scene, clauses, from);
    if (verb == null || !believing.contains(lemma(scene, verb))) {
      return false;
    }
    List<Token> tokens = scene.chart().tokens();
    int end = Math.min(tokens.size() - 1, verb.word() + 1 + TO_BELIEF);
    for (int t = verb.word() + 1; t < end; t++) {
      Token that = tokens.get(t);
      if (that.pos() != PartOfSpeech.SUBORDINATOR) {
        continue;
      }
      if (that.analysis().enclitic() == null) {
        return didIt(scene, clauses, filled, t + 1);
      }
      boolean tied = t + 2 < tokens.size() && ties.contains(tokens.get(t + 1).lemma().name());
      int of = tied ? t + 2 : t + 1;
      NounPhrase whose = tokens.get(of).has(Proclitic.LI) ? scene.chart().at(of).phrase() : null;
      if (whose != null && participants.isParty(scene, whose)) {
        Meant.add(references.mentions(scene, whose), Role.ACTOR, whose.head(), filled.parties);
        return true;
      }
      return meant.belonging(scene, filled, Role.ACTOR, List.of(t + 1));
    }
    return false;
  }

  /** "It is suspected that X carried them out": who it is that did it. */
  private boolean didIt(Scene scene, Clauses clauses, Filled filled, int from) {
    NounPhrase who = scene.chart().at(from).phrase();
    Arguments deed = who == null ? null : verb(scene, clauses, who.end());
    if (who == null || deed == null || deed.clitic() == null || !Launchers.isLaunch(scene, deed)) {
      return false;
    }
    Filler doer = deed.before();
    if (doer == null || doer.at() != who.head() || !participants.isAgent(scene, doer)) {
      return false;
    }
    meant.add(scene, filled, Role.ACTOR, doer);
    return true;
  }

  private @Nullable Filler attributed(Scene scene, Clauses clauses, int from) {
    Arguments verb = verb(scene, clauses, from);
    Filler to =
        verb != null && ATTRIBUTES.contains(lemma(scene, verb)) ? verb.governed("إلى") : null;
    return to != null && participants.isAgent(scene, to) ? to : null;
  }

  /**
   * Who stands after "whose source is", or holds the area that stands there, "the areas that X
   * holds"; or null.
   */
  private @Nullable Filler from(Scene scene, Clauses clauses, int at) {
    List<Token> tokens = scene.chart().tokens();
    if (at + 1 >= tokens.size()
        || !tokens.get(at).lemma().name().equals("مصدر")
        || tokens.get(at).analysis().enclitic() == null) {
      return null;
    }
    List<Filler> after = clauses.noun(at).after();
    boolean quoted = at + 2 < tokens.size() && tokens.get(at + 1).pos() == PartOfSpeech.PUNCTUATION;
    NounPhrase source = scene.chart().at(quoted ? at + 2 : at + 1).phrase();
    if (source == null || after.isEmpty() || after.getFirst().phrases().isEmpty()) {
      return null;
    }
    NounPhrase first = after.getFirst().phrases().getFirst();
    NounPhrase owner = participants.owner(scene, first);
    if (owner != null && scene.sense(first) == NounClass.POSITION) {
      return new Filler(Filler.Kind.OVERT, List.of(owner), owner.head(), null);
    }
    return owner != null || participants.isParty(scene, first)
        ? after.getFirst()
        : holder(scene, clauses, first);
  }

  /** Who holds an area by the relative clause behind it, or null. */
  private @Nullable Filler holder(Scene scene, Clauses clauses, NounPhrase area) {
    Arguments holding = verb(scene, clauses, area.end());
    return holding != null && HOLDS.contains(lemma(scene, holding)) ? agent(scene, holding) : null;
  }

  /** Whose shot it is: the owner, or a person whose word is an adjective too, "a policeman". */
  private @Nullable NounPhrase shooter(Scene scene, NounPhrase shot) {
    NounPhrase owner = participants.owner(scene, shot);
    int next = shot.head() + 1;
    boolean unread =
        owner == null
            && next < shot.end()
            && people.mayBePerson(scene.chart().tokens().get(next))
            && !describes(scene, next, shot.head());
    return unread
        ? new NounPhrase(
            next,
            next,
            shot.end(),
            false,
            List.of(),
            shot.modifiers().stream().filter(m -> m > next).toList(),
            List.of(),
            false)
        : owner;
  }

  /**
   * Whether a feminine that tells of no belonging can but describe a feminine weapon: "an unknown
   * shell", not "Israeli fire".
   */
  private static boolean describes(Scene scene, int word, int weapon) {
    Token feminine = scene.chart().tokens().get(word);
    return feminine.analysis().gender() == Gender.FEMININE
        && !feminine.key().endsWith(OF_BELONGING)
        && scene.chart().tokens().get(weapon).analysis().gender() == Gender.FEMININE;
  }
}
