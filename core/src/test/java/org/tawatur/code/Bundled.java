package org.tawatur.code;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Outcome;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.text.Report;

/** The lexicon that ships and its coder, loaded once for all tests. */
public final class Bundled {
  private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());
  private static final Coder CODER = new Coder(LEXICON);

  private Bundled() {}

  public static Lexicon lexicon() {
    return LEXICON;
  }

  public static Coder coder() {
    return CODER;
  }

  /**
   * The claims of a report that says nothing but {@code text}, however unlikely, without those that
   * something else than their likelihood speaks against.
   */
  public static List<Claim> claims(String text, @Nullable LocalDate published) {
    return CODER.withLeast(0).code(new Report("r", text, published, null, null)).coded().stream()
        .filter(coded -> coded.against() == null)
        .map(Outcome.Coded::claim)
        .toList();
  }

  /** The claims of type {@code event} in {@code text}. */
  public static List<Claim> claims(String text, EventType event) {
    return claims(text, (LocalDate) null).stream().filter(claim -> claim.event() == event).toList();
  }
}
