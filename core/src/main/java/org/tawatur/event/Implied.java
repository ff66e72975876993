package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Who takes part though no place of the frame names him: the owner of what is hit, who is asked or
 * threatened by the clause that follows. Each rule leaves alone what the frame has filled.
 * Thread-safe.
 */
final class Implied {
  private static final Set<String> CONDITION = WordSet.of("إذا", "لو");
  private static final Set<String> OFFERER = WordSet.of("ل", "مع");
  private static final Set<String> GRANTS = WordSet.of("منح/1", "أعطى/4");
  private static final Set<String> MAKING =
      WordSet.of("قدم/2", "تقدم/5", "اقترح/8", "طرح/1", "عرض/1", "وجه/2", "أطلق/4", "أعلن/4");
  private static final int TO_MAKING = 8;
  private static final int NAME_REACH = 6;
  private static final int TO_CLAUSE = 4;

  private final References references;
  private final People people;
  private final Participants participants;
  private final Meant meant;
  private final Set<String> pursuits;
  private final Set<String> meetings;
  private final Set<String> ownDeeds;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code pursuit}: what is done to those whom force is used on, "dispersal";
   *     {@code meeting}: nouns whose genitive is who would be met, "reception"; {@code own-deed}:
   *     those whose genitive would do it, "participation"
   */
  Implied(References references, Fits fits, Meant meant, WordSets sets) {
    this.references = references;
    this.people = fits.people();
    this.participants = fits.participants();
    this.meant = meant;
    this.pursuits = sets.set("pursuit");
    this.meetings = sets.set("meeting");
    this.ownDeeds = sets.set("own-deed");
  }

  /**
   * "The secretary asked of X": the phrase reader took "of X" for a part of the subject, but the
   * frame has a place for it that nothing else fills.
   */
  void swallowed(Scene scene, Filled filled, Frame frame, Grammar.Grammatical g) {
    Filler asking = g.subject;
    if (frame.event() != EventType.REQUEST
        || frame.role("من") != Role.RECIPIENT
        || filled.has(Role.RECIPIENT)
        || asking == null
        || asking.phrases().size() != 1) {
      return;
    }
    NounPhrase subject = asking.phrases().getFirst();
    NounPhrase of = subject.complements().isEmpty() ? null : subject.complements().getLast();
    Token before = of == null ? null : scene.chart().tokens().get(of.start() - 1);
    if (of == null
        || before == null
        || !before.lemma().name().equals("من")
        || of.end() != subject.end()
        || !subject.isDefinite()
        || !participants.isParty(scene, of)) {
      return;
    }
    NounPhrase asker =
        new NounPhrase(
            subject.start(),
            subject.head(),
            of.start() - 1,
            true,
            subject.genitives(),
            subject.modifiers(),
            subject.complements().subList(0, subject.complements().size() - 1),
            false);
    filled.parties.removeIf(p -> p.role() == Role.ACTOR);
    Meant.add(references.mentions(scene, asker), Role.ACTOR, asker.head(), filled.parties);
    Meant.add(references.mentions(scene, of), Role.RECIPIENT, of.head(), filled.parties);
    filled.places.add("من");
  }

  /** Who is asked: the subject of what is to be done, "stressed the need that X cooperate". */
  void asked(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.REQUEST
        || filled.has(Role.RECIPIENT)
        || !filled.has(Role.ACTOR)) {
      return;
    }
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[arguments.word()] + 1;
    for (int c = from; c < Math.min(pieces.size() - 1, from + TO_CLAUSE); c++) {
      Constituent piece = pieces.get(c);
      if (piece.kind() == Kind.COMPLEMENTISER) {
        Arguments deed =
            pieces.get(c + 1).kind() == Kind.VERB ? clauses.verb(pieces.get(c + 1).start()) : null;
        Filler who = deed == null || deed.after().isEmpty() ? null : deed.after().getFirst();
        Token verb = scene.chart().tokens().get(pieces.get(c + 1).start());
        if (who != null
            && verb.pos() == PartOfSpeech.IMPERFECT
            && participants.isAgent(scene, who)
            && VerbSubjects.agreesAfter(scene, verb.analysis(), who)) {
          meant.add(scene, filled, Role.RECIPIENT, who);
        }
        return;
      }
      if (piece.kind() == Kind.VERB || piece.kind() == Kind.MARK) {
        return;
      }
    }
  }

  /** What a merger is called: "in one body under the name of X". */
  void named(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.MERGE) {
      return;
    }
    if (hasKnownRecipient(filled)) {
      return;
    }
    int end = Math.min(scene.chart().tokens().size(), arguments.end() + NAME_REACH);
    for (int t = arguments.word() + 1; t < end; t++) {
      NounPhrase phrase = scene.chart().at(t).phrase();
      if (phrase == null || !scene.chart().tokens().get(t).lemma().name().equals("اسم")) {
        continue;
      }
      int name = t + 1;
      while (name < phrase.end()
          && scene.chart().tokens().get(name).pos() == PartOfSpeech.PUNCTUATION) {
        name++;
      }
      if (name < phrase.end()) {
        NounPhrase bearer =
            new NounPhrase(name, name, phrase.end(), true, List.of(), List.of(), List.of(), false);
        filled.parties.removeIf(p -> p.role() == Role.RECIPIENT);
        Meant.add(
            references.mentions(scene, bearer), Role.RECIPIENT, bearer.head(), filled.parties);
      }
      return;
    }
  }

  private static boolean hasKnownRecipient(Filled filled) {
    for (Party party : filled.parties) {
      if (party.role() == Role.RECIPIENT && party.mention().anyId() != null) {
        return true;
      }
    }
    return false;
  }

  /** "Fired tear gas to disperse X", "launched an operation to pursue X". */
  void dispersed(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    boolean crowd = frame.event() == EventType.ASSAULT && !filled.has(Role.RECIPIENT);
    Filler aim = crowd ? arguments.governed("ل") : null;
    if (aim == null
        || aim.phrases().isEmpty()
        || !pursuits.contains(scene.chart().tokens().get(aim.at()).lemma().name())) {
      return;
    }
    Arguments dispersal = clauses.noun(aim.at());
    Filler whom = dispersal.after().isEmpty() ? dispersal.clitic() : dispersal.after().getFirst();
    if (whom != null && participants.isParty(scene, whom)) {
      meant.add(scene, filled, Role.RECIPIENT, whom);
    }
  }

  /** "Shelled positions of X", where the owner of a thing that takes no part follows with "of". */
  void held(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments arguments,
      Grammar.Grammatical g) {
    Filler object = g.object;
    if (object == null
        || object.phrases().isEmpty()
        || frame.role("obj") != Role.RECIPIENT
        || frame.role("ل") != null
        || hasKnownRecipient(filled)) {
      return;
    }
    if (g.second != null && !filled.has(Role.RECIPIENT) && FillerForm.isJoined(scene, g.second)) {
      meant.add(scene, filled, Role.RECIPIENT, g.second);
    }
    int next = scene.chart().pieceOf()[object.phrases().getLast().head()] + 1;
    boolean deed =
        scene.chart().tokens().get(object.at()).pos() == PartOfSpeech.MASDAR
            && !object.phrases().getFirst().genitives().isEmpty();
    boolean thing = !deed && !hasPerson(scene, object);
    for (Oblique oblique : arguments.obliques()) {
      boolean owner = thing && oblique.preposition().equals("ل") && oblique.constituent() == next;
      if (owner && participants.isParty(scene, oblique.filler())) {
        filled.parties.removeIf(p -> p.role() == Role.RECIPIENT);
        meant.add(scene, filled, Role.RECIPIENT, oblique.filler());
      }
    }
  }

  private boolean hasPerson(Scene scene, Filler filler) {
    for (NounPhrase phrase : filler.phrases()) {
      if (people.isPerson(scene, phrase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose offer or request is refused: who stands with what is refused, "to sit with X", "the
   * proposal of X", "to grant X a visa".
   */
  void refused(Scene scene, Clauses clauses, Filled filled, Frame frame) {
    if (frame.event() != EventType.REJECT || filled.has(Role.RECIPIENT) || filled.content < 0) {
      return;
    }
    Arguments what = clauses.noun(filled.content);
    Token refused = scene.chart().tokens().get(filled.content);
    boolean ofOther =
        refused.lemma().sense() == NounClass.SPEECH
            || meetings.contains(refused.lemma().name())
            || ownDeeds.contains(refused.lemma().name());
    if (ofOther && !what.after().isEmpty()) {
      offerer(scene, filled, what.after().getFirst());
    }
    if (GRANTS.contains(refused.lemma().verb()) && what.after().size() > 1) {
      offerer(scene, filled, what.after().getFirst());
    }
    madeBy(scene, clauses, filled);
    for (Oblique oblique : what.obliques()) {
      if (OFFERER.contains(oblique.preposition())) {
        offerer(scene, filled, oblique.filler());
      }
    }
  }

  /** "An offer that X made": who made it, by the verb of the clause that describes it. */
  private void madeBy(Scene scene, Clauses clauses, Filled filled) {
    int end = Math.min(scene.chart().tokens().size(), filled.content + TO_MAKING);
    for (int t = filled.content + 1; t < end; t++) {
      Arguments verb = clauses.verb(t);
      if (verb != null) {
        Filler who = verb.after().isEmpty() ? null : verb.after().getFirst();
        if (who != null && isMaking(scene, scene.chart().tokens().get(t), who)) {
          offerer(scene, filled, who);
        }
        return;
      }
    }
  }

  private static boolean isMaking(Scene scene, Token verb, Filler who) {
    for (Analysis reading : verb.readings()) {
      if (reading.pos().isVerb()
          && MAKING.contains(reading.lemma().name())
          && VerbSubjects.agreesAfter(scene, reading, who)) {
        return true;
      }
    }
    return false;
  }

  private void offerer(Scene scene, Filled filled, Filler filler) {
    if (!filled.has(Role.RECIPIENT)
        && filler.kind() == Filler.Kind.OVERT
        && participants.isParty(scene, filler)) {
      meant.add(scene, filled, Role.RECIPIENT, filler);
    }
  }

  /** Who is threatened: the object of the harm that is threatened. */
  void menaced(Scene scene, Clauses clauses, Filled filled, Frame frame) {
    if (frame.event() != EventType.THREATEN || filled.has(Role.RECIPIENT) || filled.content < 0) {
      return;
    }
    Arguments harm = clauses.noun(filled.content);
    Filler object = harm.after().isEmpty() ? harm.clitic() : harm.after().getFirst();
    if (object != null && participants.isParty(scene, object)) {
      meant.add(scene, filled, Role.RECIPIENT, object);
    }
  }

  /** Who is threatened: who has to do something lest it come, "unless X withdraws". */
  void warned(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.THREATEN || filled.has(Role.RECIPIENT)) {
      return;
    }
    List<Token> tokens = scene.chart().tokens();
    boolean condition = false;
    for (int t = arguments.word() + 1; t < tokens.size(); t++) {
      condition |= opensCondition(tokens, t);
      Arguments deed = condition ? clauses.verb(t) : null;
      if (deed != null) {
        Filler who = deed.after().isEmpty() ? null : deed.after().getFirst();
        if (who != null
            && participants.isAgent(scene, who)
            && VerbSubjects.agreesAfter(scene, tokens.get(t).analysis(), who)) {
          meant.add(scene, filled, Role.RECIPIENT, who);
        }
        return;
      }
    }
  }

  /** Whether "if" or "unless" stands at {@code t}: a verb or "not" must follow the latter two. */
  private static boolean opensCondition(List<Token> tokens, int t) {
    String word = tokens.get(t).lemma().name();
    if (CONDITION.contains(word)) {
      return true;
    }
    Token next = t + 1 < tokens.size() ? tokens.get(t + 1) : null;
    boolean not = next != null && next.lemma().name().equals("لم");
    return not && (word.equals("ما") || tokens.get(t).form().endsWith("إن"));
  }
}
