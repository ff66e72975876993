package org.tawatur.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.NormalText;

/**
 * A sentence with all that is needed to say whom its phrases mean.
 *
 * @param text the report's text
 * @param chart the sentence
 * @param named what names begin at its tokens
 * @param sentence its number
 * @param day the report's date, or null
 * @param certain ids of the actors that the report names without ambiguity, anywhere in it
 * @param country ISO 3166 alpha-3 of the country whose places the report names most, or empty
 * @param isHome whether the report tells of that country and hardly of another
 * @param discourse who was mentioned before; grows while the sentence is read
 */
public record Scene(
    NormalText text,
    Chart chart,
    Named named,
    int sentence,
    @Nullable LocalDate day,
    Set<String> certain,
    String country,
    boolean isHome,
    Discourse discourse) {

  /**
   * The names in a sentence by the token that they begin at. Filled by one thread before it is
   * asked.
   */
  public static final class Named {
    private final @Nullable List<ActorName>[] actors;
    private final int[] ends;
    private final boolean[] places;

    /** No names yet in a sentence of so many tokens. */
    @SuppressWarnings("unchecked")
    public Named(int tokens) {
      actors = (List<ActorName>[]) new List<?>[tokens];
      ends = new int[tokens];
      places = new boolean[tokens];
    }

    /** Notes that a name of actors begins at {@code token} and stops before {@code end}. */
    public void actors(int token, int end, List<ActorName> names) {
      actors[token] = List.copyOf(names);
      ends[token] = end;
    }

    /** Notes that a name of a place begins at {@code token}. */
    public void place(int token) {
      places[token] = true;
    }
  }

  /** The word that a noun phrase is headed by. */
  public Token head(NounPhrase phrase) {
    return chart.tokens().get(phrase.head());
  }

  /** What kind of thing a noun phrase names. */
  public NounClass sense(NounPhrase phrase) {
    return head(phrase).lemma().sense();
  }

  /** Whether the name of an actor begins at {@code token}. */
  public boolean isNamed(int token) {
    return named.actors[token] != null;
  }

  /** The names of actors that begin at {@code token}; empty where none does. */
  public List<ActorName> names(int token) {
    List<ActorName> names = named.actors[token];
    return names == null ? List.of() : names;
  }

  /**
   * Whether the name at {@code token} is but that of a country or capital, which may only say
   * where.
   */
  public boolean isPlaceFirst(int token) {
    List<ActorName> names = names(token);
    for (ActorName name : names) {
      if (!name.isPlaceFirst()) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /** Whether the name at {@code token} is that of a capital, a city unless it acts. */
  public boolean isCapital(int token) {
    List<ActorName> names = names(token);
    for (ActorName name : names) {
      if (name.use() != ActorName.Use.CAPITAL) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /** Where the name of actors that begins at {@code token} ends; {@code token} where none does. */
  int nameEnd(int token) {
    return isNamed(token) ? named.ends[token] : token;
  }

  /** Whether the word for the judiciary means "putting an end to" what follows with "on". */
  public boolean isEnding(int token) {
    return token + 1 < chart.tokens().size()
        && chart.tokens().get(token).lemma().name().equals("قضاء")
        && chart.tokens().get(token + 1).lemma().name().equals("على");
  }

  /** Whether the name of a place begins at {@code token}. */
  public boolean isPlace(int token) {
    return named.places[token];
  }
}
