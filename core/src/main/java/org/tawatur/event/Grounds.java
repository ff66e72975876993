package org.tawatur.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
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
import org.tawatur.time.TimeMention.Precision;

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
  private static final List<String> PREPOSITIONS =
      List.of(
          "ب", "ل", "من", "في", "على", "عن", "إلى", "بعد", "قبل", "منذ", "خلال", "أثناء", "إثر",
          "عقب", "بسبب", "نتيجة", "جراء", "ضد", "حول", "بشأن", "مع", "بين", "ك", "حتى", "رغم",
          "عبر", "دون", "بدون");

  // The names that are put together of two parts, made once: there are some thirty for each match.
  private static final Map<String, Ground> AFTER = named("after=", PREPOSITIONS);
  private static final Map<String, Ground> ASSAULT_AFTER = named("ASSAULT-after=", PREPOSITIONS);
  private static final Map<EventType, Ground> UNDER = named("under=", EventType.class, "");
  private static final Map<EventType, Ground> NOBODY = named("", EventType.class, "-nobody");
  private static final Map<EventType, Ground> LONE = named("lone-", EventType.class, "");
  private static final Map<Standing, Ground> STANDING = named("standing=", Standing.class, "");
  private static final Map<Modality, Ground> MODALITY = named("modality=", Modality.class, "");
  private static final Map<Polarity, Ground> POLARITY = named("polarity=", Polarity.class, "");
  private static final Map<Precision, Ground> WHEN = named("when=", Precision.class, "");

  private final Wording wording;
  private final Set<String> voice;
  private final Remote remote;

  /**
   * Takes the words to look for.
   *
   * @param sets of them {@code voice-verb}: what a crowd does with voice and banners, and those of
   *     {@link Wording}
   * @param marks which words may be among those of {@link Wording}
   * @param remote tells what is only spoken of
   */
  Grounds(WordSets sets, WordMarks marks, Remote remote) {
    this.wording = new Wording(sets, marks);
    this.voice = sets.set("voice-verb");
    this.remote = remote;
  }

  private static Map<String, Ground> named(String prefix, List<String> words) {
    Map<String, Ground> named = new HashMap<>();
    words.forEach(word -> named.put(word, Ground.of((prefix + word).intern())));
    return named;
  }

  private static <E extends Enum<E>> Map<E, Ground> named(
      String prefix, Class<E> type, String suffix) {
    Map<E, Ground> named = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      named.put(value, Ground.of((prefix + value + suffix).intern()));
    }
    return named;
  }

  /**
   * The sentence of a match.
   *
   * @param matches all of the sentence
   * @param wording what kinds of words stand in it
   */
  record Around(
      List<Match> matches, Clauses clauses, Circumstances circumstances, Wording.Found wording) {}

  /** What the grounds of all {@code matches} of a sentence have in common. */
  Around around(List<Match> matches, Clauses clauses, Circumstances circumstances) {
    Wording.Found found = wording.in(clauses.chart().tokens());
    return new Around(matches, clauses, circumstances, found);
  }

  /**
   * The grounds of {@code match}, but for those of {@link #setting}.
   *
   * @param claim what it would be coded as
   * @param rules how sure the rules are of it, in [0, 1]
   * @param around the sentence
   */
  List<Ground> of(Match match, Claim claim, double rules, Around around) {
    List<Match> matches = around.matches();
    Clauses clauses = around.clauses();
    List<Ground> grounds = new ArrayList<>(40);
    grounds.add(Ground.of("rules", rules));
    frame(match, clauses.chart(), grounds);
    around(match, matches, clauses, grounds);
    parties(claim, grounds);
    carried(match, grounds);
    victims(match, clauses.chart(), grounds);
    crowd(match, clauses.chart(), grounds);
    grounds.add(Ground.of(claim.chain().isEmpty() ? "said=none" : "said"));
    others(match, matches, grounds);
    sentence(match, around, grounds);
    remote.ways(match, clauses).forEach(way -> grounds.add(Ground.of(way)));
    report(match, clauses.chart(), around.circumstances(), grounds);
    return grounds;
  }

  private static void frame(Match match, Chart chart, List<Ground> grounds) {
    EventType event = match.frame().event();
    Token trigger = chart.tokens().get(match.trigger());
    Token first = chart.tokens().get(match.start());
    grounds.addAll(match.frame().grounds());
    grounds.add(known(STANDING, match.standing()));
    grounds.add(known(MODALITY, match.modality()));
    grounds.add(known(POLARITY, match.polarity()));
    if (event == EventType.ASSAULT) {
      grounds.add(Ground.of(first.isVerb() ? "ASSAULT-verb" : "ASSAULT-noun"));
    } else if (event == EventType.PROTEST) {
      grounds.add(Ground.of(first.isVerb() ? "PROTEST-verb" : "PROTEST-noun"));
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
      grounds.add(
          Ground.of(
              plural ? article ? "events-the" : "events-a" : article ? "event-the" : "event-a"));
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
    Ground after =
        piece.kind() == Kind.PREPOSITION
            ? (violent ? ASSAULT_AFTER : AFTER).get(piece.word())
            : null;
    if (after != null) {
      grounds.add(after);
    }
    Clauses.Governor governor = clauses.governor(match.trigger());
    if (governor != null && governor.verb() != match.start()) {
      for (Match other : matches) {
        if (other.start() == governor.verb() || other.trigger() == governor.verb()) {
          grounds.add(known(UNDER, other.frame().event()));
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
    List<ActorMention> actors = claim.actors();
    List<ActorMention> recipients = claim.recipients();
    grounds.add(
        Ground.of(
            actors.isEmpty()
                ? "actor=none"
                : isAnyKnown(actors) ? "actor=known" : "actor=unknown"));
    grounds.add(
        Ground.of(
            recipients.isEmpty()
                ? "recipient=none"
                : isAnyKnown(recipients) ? "recipient=known" : "recipient=unknown"));
    if (actors.isEmpty() && recipients.isEmpty()) {
      grounds.add(known(NOBODY, claim.event()));
    }
    if (!actors.isEmpty() && !recipients.isEmpty()) {
      grounds.add(Ground.of("both"));
    }
    if (actors.size() > MANY || recipients.size() > MANY) {
      grounds.add(Ground.of("many"));
    }
    for (ActorMention recipient : recipients) {
      if ("civilians".equals(recipient.id())) {
        grounds.add(Ground.of("civilians"));
        break;
      }
    }
  }

  /** Whether who takes part is only known from another sentence. */
  private static void carried(Match match, List<Ground> grounds) {
    for (Match.Party party : match.parties()) {
      if (party.at() < 0) {
        boolean recipient = party.role() == Role.RECIPIENT;
        grounds.add(Ground.of(recipient ? "recipient-carried" : "actor-carried"));
        return;
      }
    }
  }

  private static boolean isAnyKnown(List<ActorMention> mentions) {
    for (ActorMention mention : mentions) {
      if (mention.anyId() != null) {
        return true;
      }
    }
    return false;
  }

  private static <E extends Enum<E>> Ground known(Map<E, Ground> named, E value) {
    return Objects.requireNonNull(named.get(value));
  }

  /** The grounds that lie in when, where and how many. */
  static List<Ground> setting(Claim claim) {
    List<Ground> grounds = new ArrayList<>(4);
    if (!claim.counts().isEmpty()) {
      grounds.add(Ground.of("counts"));
      if (claim.event() == EventType.ASSAULT) {
        grounds.add(Ground.of("ASSAULT-counts"));
      }
    }
    if (claim.when() != null) {
      grounds.add(known(WHEN, claim.when().precision()));
    }
    if (!claim.where().isEmpty()) {
      boolean known = claim.where().stream().anyMatch(p -> p.place() != null);
      grounds.add(Ground.of(known ? "where=known" : "where=unknown"));
    }
    return grounds;
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

  private static void sentence(Match match, Around around, List<Ground> grounds) {
    boolean violent = match.frame().event() == EventType.ASSAULT;
    Wording.Found found = around.wording();
    if (found.harm()) {
      grounds.add(Ground.of(violent ? "ASSAULT-harm" : "other-harm"));
    }
    if (found.arms()) {
      grounds.add(Ground.of(violent ? "ASSAULT-arms" : "other-arms"));
    }
    if (found.court()) {
      grounds.add(Ground.of(violent ? "ASSAULT-court" : "other-court"));
    }
    int tokens = around.clauses().chart().tokens().size();
    grounds.add(Ground.of("length", StrictMath.log(tokens / LENGTH)));
  }

  private static void report(
      Match match, Chart chart, Circumstances circumstances, List<Ground> grounds) {
    EventType event = match.frame().event();
    boolean violent = event == EventType.ASSAULT;
    Tenor tenor = circumstances.tenor();
    if (tenor.isAlone()) {
      grounds.add(Ground.of("lone"));
      if (violent || event == EventType.PROTEST) {
        grounds.add(known(LONE, event));
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
