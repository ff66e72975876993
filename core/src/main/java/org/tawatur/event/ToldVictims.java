package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;

/**
 * Which matches tell whom an attack killed or wounded rather than the attack. Immutable and
 * thread-safe.
 */
final class ToldVictims {
  private static final String FALL = "سقوط ";
  private static final String HAPPENING = "وقوع ";
  private static final String FALLING = "سقط/1 ";

  private final HarmVerbs harm;
  private final Set<String> results;

  ToldVictims(HarmVerbs harm, WordSets sets) {
    this.harm = harm;
    this.results = sets.set("sentence-relative");
  }

  /** Whether both only tell victims, the second perhaps with who made those of both. */
  boolean areCasualties(Match main, Match other, Clauses clauses) {
    return isCasualty(main, clauses)
        && isVictims(other, clauses)
        && (!other.hasActor() || Casualties.areJoint(main, other, clauses));
  }

  /** Whether the match tells whom somebody killed or wounded, and not who. */
  boolean isCasualty(Match match, Clauses clauses) {
    return !match.hasActor() && isVictims(match, clauses);
  }

  /** Whether the match tells whom an attack killed or wounded. */
  boolean isVictims(Match match, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    Token token = tokens.get(match.trigger());
    return harm.isOutcome(tokens.get(match.start()).lemma().name())
        || match.frame().kind() == Frame.Kind.LIGHT && harm.isOutcome(match.frame().verb())
        || harm.isVictim(token.lemma().name())
        || harm.isVictim(token.lemma().verb())
        || harm.isVictim(match.frame().trigger())
        || isFall(match);
  }

  /** "The falling of dead", "there fell wounded": words that only count them. */
  private static boolean isFall(Match match) {
    Frame frame = match.frame();
    String words = frame.trigger();
    boolean counts =
        frame.kind() == Frame.Kind.PHRASE && (words.startsWith(FALL) || words.startsWith(HAPPENING))
            || frame.kind() == Frame.Kind.LIGHT && words.startsWith(FALLING);
    return counts && frame.event() == EventType.ASSAULT && frame.mode() == null;
  }

  /**
   * Whether a clause that says "which led to" about all that stands before it tells the victims.
   */
  boolean isResult(Match main, Match other, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    Clauses.Governor governor = isFall(other) ? clauses.governor(other.trigger()) : null;
    int verb = governor == null ? other.start() : governor.verb();
    int before = verb - 1;
    return main.trigger() < other.trigger()
        && before >= 0
        && harm.isOutcome(tokens.get(verb).lemma().name())
        && results.contains(tokens.get(before).lemma().name());
  }
}
