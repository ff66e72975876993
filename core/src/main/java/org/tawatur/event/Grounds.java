package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Ground;
import org.tawatur.event.Events.Circumstances;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Zone;

/**
 * What about a match, its clause and its sentence makes it more or less likely to be an event that
 * is told for its own sake. Names what it sees; {@link Likelihood} weighs it. Immutable and
 * thread-safe.
 */
final class Grounds {
  private static final int MANY = 3;
  private static final int REACH = 6;
  private static final double LENGTH = 20;
  private static final double ECHO = 0.8;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "ب", "ل", "من", "في", "على", "عن", "إلى", "بعد", "قبل", "منذ", "خلال", "أثناء", "إثر",
          "عقب", "بسبب", "نتيجة", "جراء", "ضد", "حول", "بشأن", "مع", "بين", "ك", "حتى", "رغم",
          "عبر", "دون", "بدون");

  private final Set<String> harm;
  private final Set<String> arms;
  private final Set<String> court;
  private final Set<String> voice;
  private final Remote remote;

  /**
   * Takes the words to look for.
   *
   * @param sets of them {@code harm-word}: words for the dead and hurt; {@code arms-word}: means of
   *     attack; {@code court-word}: words of courts and inquiries; {@code voice-verb}: what a crowd
   *     does with voice and banners
   * @param remote tells what is only spoken of
   */
  Grounds(WordSets sets, Remote remote) {
    this.harm = sets.set("harm-word");
    this.arms = sets.set("arms-word");
    this.court = sets.set("court-word");
    this.voice = sets.set("voice-verb");
    this.remote = remote;
  }

  /**
   * The grounds of {@code match}.
   *
   * @param claim what it would be coded as
   * @param matches all of the sentence
   * @param rules how sure the rules are of it, in [0, 1]
   */
  List<Ground> of(
      Match match,
      Claim claim,
      List<Match> matches,
      double rules,
      Clauses clauses,
      Circumstances circumstances) {
    List<Ground> grounds = new ArrayList<>();
    grounds.add(Ground.of("rules", rules));
    frame(match, clauses.chart(), grounds);
    around(match, matches, clauses, grounds);
    parties(claim, grounds);
    carried(match, grounds);
    victims(match, clauses.chart(), grounds);
    crowd(match, clauses.chart(), grounds);
    setting(claim, grounds);
    others(match, matches, grounds);
    sentence(match, clauses.chart(), grounds);
    remote.ways(match, clauses).forEach(way -> grounds.add(Ground.of(way)));
    report(match, clauses.chart(), circumstances, grounds);
    return grounds;
  }

  private static void frame(Match match, Chart chart, List<Ground> grounds) {
    EventType event = match.frame().event();
    Token trigger = chart.tokens().get(match.trigger());
    Token first = chart.tokens().get(match.start());
    String word = first.isVerb() ? "verb" : "noun";
    grounds.add(Ground.of("event=" + event));
    if (match.frame().mode() != null) {
      grounds.add(Ground.of("mode=" + match.frame().mode()));
    }
    grounds.add(Ground.of("frame=" + match.frame().kind()));
    grounds.add(Ground.of("word=" + match.frame().trigger()));
    grounds.add(Ground.of("standing=" + match.standing()));
    grounds.add(Ground.of("modality=" + match.modality()));
    grounds.add(Ground.of("polarity=" + match.polarity()));
    if (event == EventType.ASSAULT || event == EventType.PROTEST) {
      grounds.add(Ground.of(event + "-" + word));
    }
    if (first.pos() == PartOfSpeech.IMPERFECT) {
      grounds.add(Ground.of("imperfect"));
    }
    if (first.analysis().person() == Person.FIRST) {
      grounds.add(Ground.of("we"));
    }
    if (!trigger.isVerb()) {
      boolean plural = trigger.analysis().number() == org.tawatur.morph.Number.PLURAL;
      boolean article = trigger.analysis().hasArticle();
      grounds.add(Ground.of((plural ? "events-" : "event-") + (article ? "the" : "a")));
    }
    if (isInRelative(chart, match.start())) {
      grounds.add(Ground.of("relative"));
    }
  }

  /** Whether a relative pronoun opens the clause that the trigger stands in. */
  private static boolean isInRelative(Chart chart, int trigger) {
    int piece = chart.pieceOf()[trigger];
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Constituent before = chart.constituents().get(c);
      if (before.kind() == Kind.RELATIVE) {
        return true;
      }
      if (before.kind() == Kind.MARK || before.kind() == Kind.COMPLEMENTISER) {
        return false;
      }
    }
    return false;
  }

  /** What stands before the trigger and governs it. */
  private static void around(
      Match match, List<Match> matches, Clauses clauses, List<Ground> grounds) {
    Chart chart = clauses.chart();
    boolean violent = match.frame().event() == EventType.ASSAULT;
    Constituent piece = chart.at(match.start());
    if (piece.kind() == Kind.PREPOSITION && PREPOSITIONS.contains(piece.word())) {
      grounds.add(Ground.of((violent ? "ASSAULT-after=" : "after=") + piece.word()));
    }
    Clauses.Governor governor = clauses.governor(match.trigger());
    if (governor != null && governor.verb() != match.start()) {
      for (Match other : matches) {
        if (other.start() == governor.verb() || other.trigger() == governor.verb()) {
          grounds.add(Ground.of("under=" + other.frame().event()));
        }
      }
    }
    int place = chart.pieceOf()[match.start()];
    Constituent before = place == 0 ? null : chart.constituents().get(place - 1);
    boolean first =
        before == null
            || before.kind() == Kind.COMPLEMENTISER
            || before.kind() == Kind.MARK
            || before.kind() == Kind.VERB;
    if (first) {
      grounds.add(Ground.of(violent ? "ASSAULT-first" : "first"));
    }
    for (int c = place - 1; c >= Math.max(0, place - 2); c--) {
      if (chart.tokens().get(chart.constituents().get(c).start()).lemma().name().equals("كان/1")) {
        grounds.add(Ground.of("was"));
      }
    }
    grounds.add(Ground.of("late", (double) match.start() / chart.tokens().size()));
  }

  /** Whether a crowd is a new one, or the protesters of before who only raise their voices. */
  private void crowd(Match match, Chart chart, List<Ground> grounds) {
    if (match.frame().event() != EventType.PROTEST) {
      return;
    }
    if (voice.contains(chart.tokens().get(match.start()).lemma().name())) {
      grounds.add(Ground.of("PROTEST-voice"));
    }
    for (Match.Party party : match.parties()) {
      NounPhrase phrase =
          party.role() == Role.RECIPIENT || party.at() < 0 ? null : chart.at(party.at()).phrase();
      if (phrase != null) {
        Token start = chart.tokens().get(phrase.start());
        boolean counted =
            start.pos() == PartOfSpeech.NUMBER || start.lemma().sense() == NounClass.QUANTITY;
        boolean known = chart.tokens().get(phrase.head()).analysis().hasArticle();
        grounds.add(Ground.of("crowd-" + (counted ? "counted" : known ? "the" : "a")));
        return;
      }
    }
  }

  /** Whether the victims are counted, or one person with a name. */
  private static void victims(Match match, Chart chart, List<Ground> grounds) {
    if (match.frame().event() != EventType.ASSAULT) {
      return;
    }
    for (Match.Party party : match.parties()) {
      NounPhrase phrase =
          party.role() != Role.RECIPIENT || party.at() < 0 ? null : chart.at(party.at()).phrase();
      if (phrase != null) {
        Token head = chart.tokens().get(phrase.head());
        Token start = chart.tokens().get(phrase.start());
        boolean counted =
            start.pos() == PartOfSpeech.NUMBER || start.lemma().sense() == NounClass.QUANTITY;
        boolean plural = head.analysis().number() == org.tawatur.morph.Number.PLURAL;
        grounds.add(
            Ground.of(
                counted
                    ? "victims-counted"
                    : head.pos() == PartOfSpeech.PROPER
                        ? "victim-named"
                        : (plural ? "victims-" : "victim-") + (phrase.isDefinite() ? "the" : "a")));
        return;
      }
    }
  }

  private static void parties(Claim claim, List<Ground> grounds) {
    grounds.add(Ground.of("actor=" + known(claim.actors())));
    grounds.add(Ground.of("recipient=" + known(claim.recipients())));
    if (claim.actors().isEmpty() && claim.recipients().isEmpty()) {
      grounds.add(Ground.of(claim.event() + "-nobody"));
    }
    if (!claim.actors().isEmpty() && !claim.recipients().isEmpty()) {
      grounds.add(Ground.of("both"));
    }
    if (claim.actors().size() > MANY || claim.recipients().size() > MANY) {
      grounds.add(Ground.of("many"));
    }
    boolean civilians = claim.recipients().stream().anyMatch(r -> "civilians".equals(r.id()));
    if (civilians) {
      grounds.add(Ground.of("civilians"));
    }
  }

  /** Whether who takes part is only known from another sentence. */
  private static void carried(Match match, List<Ground> grounds) {
    for (Match.Party party : match.parties()) {
      if (party.at() < 0) {
        String role = party.role() == Role.RECIPIENT ? "recipient" : "actor";
        grounds.add(Ground.of(role + "-carried"));
        return;
      }
    }
  }

  private static String known(List<ActorMention> mentions) {
    if (mentions.isEmpty()) {
      return "none";
    }
    return mentions.stream().anyMatch(m -> m.anyId() != null) ? "known" : "unknown";
  }

  private static void setting(Claim claim, List<Ground> grounds) {
    if (!claim.counts().isEmpty()) {
      grounds.add(Ground.of("counts"));
      if (claim.event() == EventType.ASSAULT) {
        grounds.add(Ground.of("ASSAULT-counts"));
      }
    }
    if (claim.when() != null) {
      grounds.add(Ground.of("when=" + claim.when().precision()));
    }
    if (!claim.where().isEmpty()) {
      boolean known = claim.where().stream().anyMatch(p -> p.place() != null);
      grounds.add(Ground.of(known ? "where=known" : "where=unknown"));
    }
    grounds.add(Ground.of(claim.chain().isEmpty() ? "said=none" : "said"));
  }

  private static void others(Match match, List<Match> matches, List<Ground> grounds) {
    int same = 0;
    int others = 0;
    for (Match other : matches) {
      if (!other.equals(match)) {
        boolean equal = other.frame().event() == match.frame().event();
        same += equal ? 1 : 0;
        others += equal ? 0 : 1;
      }
    }
    grounds.add(Ground.of("same", Math.min(same, MANY)));
    grounds.add(Ground.of("others", Math.min(others, MANY)));
  }

  private void sentence(Match match, Chart chart, List<Ground> grounds) {
    boolean violent = match.frame().event() == EventType.ASSAULT;
    boolean hurt = false;
    boolean armed = false;
    boolean tried = false;
    for (Token token : chart.tokens()) {
      hurt |= is(token, harm);
      armed |= is(token, arms) || token.lemma().sense() == NounClass.WEAPON;
      tried |= is(token, court);
    }
    String of = violent ? "ASSAULT-" : "other-";
    if (hurt) {
      grounds.add(Ground.of(of + "harm"));
    }
    if (armed) {
      grounds.add(Ground.of(of + "arms"));
    }
    if (tried) {
      grounds.add(Ground.of(of + "court"));
    }
    grounds.add(Ground.of("length", StrictMath.log(chart.tokens().size() / LENGTH)));
  }

  private static boolean is(Token token, Set<String> words) {
    return words.contains(token.lemma().name()) || words.contains(token.lemma().verb());
  }

  private static void report(
      Match match, Chart chart, Circumstances circumstances, List<Ground> grounds) {
    EventType event = match.frame().event();
    boolean violent = event == EventType.ASSAULT;
    Tenor tenor = circumstances.tenor();
    if (tenor.sentences() == 1) {
      grounds.add(Ground.of("lone"));
      if (violent || event == EventType.PROTEST) {
        grounds.add(Ground.of("lone-" + event));
      }
    } else {
      grounds.add(Ground.of(violent ? "ASSAULT-tenor" : "tenor", tenor.violence()));
    }
    grounds.add(Ground.of("sentences", StrictMath.log(tenor.sentences())));
    if (circumstances.sentence().zone() == Zone.HEADLINE) {
      grounds.add(Ground.of("headline"));
    } else if (isEcho(match, chart, tenor)) {
      grounds.add(Ground.of("echo"));
    } else if (circumstances.sentence().index() < MANY) {
      grounds.add(Ground.of("early"));
    }
  }

  /** Whether the clause repeats words of the headline and no others. */
  private static boolean isEcho(Match match, Chart chart, Tenor tenor) {
    int words = 0;
    int same = 0;
    for (int t = Math.min(match.from(), match.start());
        t < Math.max(match.to(), match.end());
        t++) {
      Token token = chart.tokens().get(t);
      if (token.pos() != PartOfSpeech.PUNCTUATION) {
        words++;
        same += tenor.headline().contains(token.key()) ? 1 : 0;
      }
    }
    return words >= MANY && same >= ECHO * words;
  }
}
