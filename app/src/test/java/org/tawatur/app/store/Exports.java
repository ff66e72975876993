package org.tawatur.app.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tawatur.app.export.LedgerExport;
import org.tawatur.app.review.Corrections;
import org.tawatur.app.review.Rules;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.place.Gazetteer;

/** Whole ledgers as text, to be compared. */
public final class Exports {
  /** The rules of reviewing. */
  public static final Rules RULES =
      new Rules(new Corrections(Codings.STEPS.registry(), Gazetteer.load(LexiconFiles.bundled())));

  private Exports() {}

  /** Every file of an export at {@code asOf}, by name. */
  public static Map<String, String> of(Ledger ledger, AsOf asOf) {
    LedgerExport export =
        new LedgerExport(ledger, Codings.STEPS, new ReviewLog(ledger, RULES), asOf);
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : LedgerExport.FILES) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        export.write(name, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      files.put(name, out.toString(StandardCharsets.UTF_8));
    }
    return files;
  }
}
