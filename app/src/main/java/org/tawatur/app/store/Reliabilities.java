package org.tawatur.app.store;

/** The letters that users give outlets; none is shipped. Safe for use by several threads. */
public final class Reliabilities {
  private final Ledger ledger;

  /** The letters in {@code ledger}. */
  public Reliabilities(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Gives an outlet a letter of the Admiralty scale: A completely reliable to E unreliable, F
   * cannot be judged.
   *
   * @throws IllegalArgumentException where it is no such letter
   */
  public void set(String outlet, String letter, String author, String note) {
    if (!letter.matches("[A-F]")) {
      throw new IllegalArgumentException("\"" + letter + "\" is no letter from A to F");
    }
    ledger.write(
        Change.by("outlet", author),
        writing -> {
          long seq =
              writing
                  .handle()
                  .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM reliability")
                  .mapTo(Long.class)
                  .one();
          writing.decided("reliability", String.valueOf(seq), outlet, letter, author, note);
          return writing
              .handle()
              .createUpdate(
                  "INSERT INTO reliability (seq, outlet, letter, author, note, revision)"
                      + " VALUES (:seq, :outlet, :letter, :author, :note, :revision)")
              .bind("seq", seq)
              .bind("outlet", outlet)
              .bind("letter", letter)
              .bind("author", author)
              .bind("note", note)
              .bind("revision", writing.revision())
              .execute();
        });
  }
}
