package org.tawatur.code;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Discourse;
import org.tawatur.actor.Scene;
import org.tawatur.claim.Outcome;
import org.tawatur.event.Circumstances;
import org.tawatur.event.Events;
import org.tawatur.event.Tenor;
import org.tawatur.event.Told;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.Token;
import org.tawatur.morph.Tokenizer;
import org.tawatur.morph.Tokens;
import org.tawatur.morph.WordMemo;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Chunker;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Names;
import org.tawatur.place.Landmarks;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.place.Places;
import org.tawatur.says.Attribution;
import org.tawatur.says.Conversation;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Report;
import org.tawatur.text.Sentence;
import org.tawatur.text.Sentences;
import org.tawatur.text.Zones;
import org.tawatur.time.Chronicle;
import org.tawatur.time.Digest;
import org.tawatur.time.Following;
import org.tawatur.time.TimeMention;

/** Codes reports. Immutable and thread-safe; the same report gives the same coding. */
public final class Coder {
  /** How likely a claim has to be where nobody says otherwise. */
  public static final double LIKELY = 0.35;

  /** How many sentences a text goes on about a day that it calls no more than the next. */
  private static final int GOES_ON = 3;

  private final Lexicon lexicon;
  private final Events events;
  private final Zones zones;
  private final Sentences sentences = new Sentences();
  private final Tokenizer<Known> tokenizer;
  private final Chunker chunker;
  private final WordMemo<IndexWords.Form> indexForms = IndexWords.forms();

  /** A coder with this lexicon; codes what is at least as likely as {@link #LIKELY}. */
  public Coder(Lexicon lexicon) {
    this(lexicon, LIKELY);
  }

  /**
   * A coder with this lexicon.
   *
   * @param least how likely a claim has to be, in [0, 1]; less gives more claims, and more wrong
   *     ones
   * @throws IllegalArgumentException where {@code least} is no likelihood
   */
  public Coder(Lexicon lexicon, double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least: " + least);
    }
    this.lexicon = lexicon;
    this.events = lexicon.events().above(least);
    this.zones = new Zones(lexicon.furniture());
    this.tokenizer = new Tokenizer<>(lexicon.words().table(), lexicon.names(), Known::isAmbiguous);
    this.chunker = new Chunker(lexicon.compounds(), lexicon.sets());
  }

  /**
   * A coder with the lexicon that ships with the program.
   *
   * @throws org.tawatur.lexicon.FaultyLexiconException where the lexicon files have faults
   */
  public static Coder bundled() {
    return new Coder(Lexicon.load(LexiconFiles.bundled()));
  }

  /** The same coder, which codes what is at least as likely as {@code least}. */
  public Coder withLeast(double least) {
    return new Coder(lexicon, least);
  }

  /** The claims of {@code report}. */
  public Coding code(Report report) {
    return coding(new Reading(report));
  }

  /** The claims of {@code report} and its words, for half of what asking for both would cost. */
  public Indexed index(Report report) {
    Reading reading = new Reading(report);
    IndexWords words = new IndexWords(indexForms);
    reading.addWords(words);
    return new Indexed(coding(reading), words.words(), words.lemmas());
  }

  /** The words of what somebody looks for, as {@link #index} would write them. */
  public List<QueryWord> queryWords(String query) {
    return textWords(query).stream().map(TextWord::word).toList();
  }

  /** The words of {@code text}, as {@link #index} would write them, with their places. */
  public List<TextWord> textWords(String text) {
    NormalText normal = NormalText.of(text);
    List<TextWord> words = new ArrayList<>();
    for (Token token : tokenizer.tokens(normal, 0, normal.length()).tokens()) {
      IndexWords one = new IndexWords(indexForms);
      one.add(List.of(token));
      one.words()
          .forEach(word ->
              words.add(new TextWord(token.span(), new QueryWord(word, IndexWords.lemmas(token)))));
    }
    return words;
  }

  private static Coding coding(Reading reading) {
    Report report = reading.report;
    List<Outcome.Coded> coded = new ArrayList<>();
    for (Sentence sentence : reading.sentences) {
      for (Outcome outcome : reading.read(sentence).outcomes()) {
        if (outcome instanceof Outcome.Coded claim) {
          coded.add(claim);
        }
      }
    }
    return new Coding(report.id(), reading.paragraphs, reading.sentences.size(), coded);
  }

  /**
   * How each sentence of {@code report} was read, with every trigger that gave no claim and why.
   */
  public List<SentenceTrace> explain(Report report) {
    Reading reading = new Reading(report);
    return reading.sentences.stream()
        .map(reading::read)
        .map(read -> Tracing.trace(report, read))
        .toList();
  }

  /** A sentence with all that the steps made of it. */
  record Read(
      Sentence sentence,
      Scene scene,
      Clauses clauses,
      List<Attribution> attributions,
      Circumstances circumstances,
      List<Outcome> outcomes) {}

  /** One report on its way through the steps. */
  private final class Reading {
    private final Report report;
    private final NormalText text;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final @Nullable LocalDate day;
    private final @Nullable MonthDay dayOfYear;
    private final Discourse discourse = new Discourse();
    private final Told told = new Told();
    private final Conversation conversation = new Conversation();
    private final Places.Countries countries = new Places.Countries();
    private final Landmarks landmarks;
    private final List<Tokens<Known>> tokens = new ArrayList<>();
    private final List<List<NameMatch<List<Place>>>> named = new ArrayList<>();
    private final Set<String> certain = new HashSet<>();
    private final Tenor tenor;
    private final String country;
    private final boolean home;

    Reading(Report report) {
      this.report = report;
      this.text = NormalText.of(report.text());
      this.paragraphs = zones.paragraphs(text);
      this.sentences = Coder.this.sentences.sentences(text, paragraphs);
      this.day = lexicon.dateline().date(text, paragraphs, report.published());
      this.dayOfYear = lexicon.chronicle().day(text, day);
      for (Sentence sentence : sentences) {
        Tokens<Known> found = tokenizer.tokens(text, sentence);
        tokens.add(found);
        for (NameMatch<Known> match : found.names()) {
          certain.addAll(match.payload().certain());
          String only = match.payload().onlyCountry();
          if (only != null) {
            countries.note(only);
          }
        }
      }
      this.country = countries.foremost();
      this.landmarks = new Landmarks(text, lexicon.places(), countries);
      for (Tokens<Known> found : tokens) {
        List<NameMatch<List<Place>>> places = places(found);
        named.add(places);
        landmarks.note(found.tokens(), places);
      }
      this.home = countries.isHome(country);
      this.tenor =
          events.tenor(sentences, tokens.stream().map(Tokens::tokens).toList()).on(dayTold());
    }

    /** The words of the whole text: of sentences as they were read, and of what is not coded. */
    void addWords(IndexWords words) {
      int next = 0;
      for (int p = 0; p < paragraphs.size(); p++) {
        Paragraph paragraph = paragraphs.get(p);
        if (!paragraph.zone().isCoded()) {
          int start = text.normal(paragraph.span().start());
          words.add(tokenizer.tokens(text, start, text.normal(paragraph.span().end())).tokens());
        }
        for (; next < sentences.size() && sentences.get(next).paragraph() == p; next++) {
          words.add(tokens.get(next).tokens());
        }
      }
    }

    Read read(Sentence sentence) {
      Tokens<Known> tokens = this.tokens.get(sentence.index());
      Chart chart = chunker.chart(tokens.tokens(), names(tokens));
      Clauses clauses = lexicon.grammar().clauses(chart);
      Scene scene = scene(sentence, tokens, chart);
      lexicon.references().note(scene);
      List<Attribution> attributions =
          lexicon.attributions().attributions(scene, clauses, sentence, conversation);
      Circumstances circumstances =
          new Circumstances(
              report.id(),
              sentence,
              tenor,
              attributions,
              () -> times(sentence.index()),
              () -> places(sentence, tokens, chart),
              () -> lexicon.counts().counts(text, tokens.tokens()));
      List<Outcome> outcomes = events.outcomes(scene, clauses, circumstances, told);
      return new Read(sentence, scene, clauses, attributions, circumstances, outcomes);
    }

    private List<PlaceMention> places(Sentence sentence, Tokens<Known> tokens, Chart chart) {
      Places.Back back = new Places.Back(landmarks, sentence.index());
      return lexicon
          .places()
          .places(text, chart, named.get(sentence.index()), countries, inName(tokens), back);
    }

    private Scene scene(Sentence sentence, Tokens<Known> tokens, Chart chart) {
      Scene.Named named = new Scene.Named(tokens.tokens().size());
      for (NameMatch<Known> match : tokens.names()) {
        if (!match.payload().actors().isEmpty()) {
          named.actors(match.first(), match.end(), match.payload().actors());
        }
        if (!match.payload().places().isEmpty() && !match.payload().isAmbiguous()) {
          named.place(match.first());
        }
      }
      return new Scene(
          text, chart, named, sentence.index(), day, certain, country, home, discourse);
    }

    private List<TimeMention> times(int index) {
      Tokens<Known> found = tokens.get(index);
      List<TimeMention> times = lexicon.times().times(text, found.tokens(), day, inName(found));
      if (dayOfYear != null) {
        times = Chronicle.dated(times, found.tokens(), dayOfYear);
      }
      return Following.isAmong(times) ? Following.dated(times, toldBefore(index)) : times;
    }

    /** The day of which the report tells all that happened, if its title says so. */
    private @Nullable TimeMention dayTold() {
      for (int i = 0; i < Math.min(sentences.size(), Digest.WITHIN); i++) {
        List<Token> title = tokens.get(i).tokens();
        TimeMention named = lexicon.digest().isTitle(title) ? Digest.day(times(i)) : null;
        if (named != null) {
          return named;
        }
      }
      return null;
    }

    /** What the sentences before, if they are not too many, have told of when. */
    private List<String> toldBefore(int index) {
      List<String> told = new ArrayList<>();
      for (int i = Math.max(0, index - GOES_ON); i < index; i++) {
        Tokens<Known> before = tokens.get(i);
        told.addAll(
            Following.told(lexicon.times().times(text, before.tokens(), day, inName(before))));
      }
      return told;
    }

    private static boolean[] inName(Tokens<Known> tokens) {
      boolean[] inName = new boolean[tokens.tokens().size()];
      for (NameMatch<Known> match : tokens.names()) {
        if (!match.payload().isAmbiguous()) {
          java.util.Arrays.fill(inName, match.first(), match.end(), true);
        }
      }
      return inName;
    }

    private static Names names(Tokens<Known> tokens) {
      Names names = Names.none(tokens.tokens().size());
      for (NameMatch<Known> match : tokens.names()) {
        if (!match.payload().isAmbiguous()) {
          names.end()[match.first()] = match.end();
          names.isActor()[match.first()] = match.payload().isActor();
          names.isBody()[match.first()] = match.payload().isBody();
        }
      }
      return names;
    }

    private List<NameMatch<List<Place>>> places(Tokens<Known> tokens) {
      List<NameMatch<List<Place>>> places = new ArrayList<>();
      for (NameMatch<Known> match : tokens.names()) {
        Known known = match.payload();
        boolean place =
            !known.places().isEmpty()
                && (!known.isWord()
                    || countries.isCalledPlace(
                        tokens.tokens(), match.first(), match.end(), known.places()));
        if (place) {
          places.add(new NameMatch<>(match.first(), match.end(), known.places()));
        }
      }
      return places;
    }
  }
}
