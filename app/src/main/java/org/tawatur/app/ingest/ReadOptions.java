package org.tawatur.app.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.record.Columns;

/**
 * What a person decided about the reading.
 *
 * @param details details of reports that bring none of their own
 * @param charset the encoding of everything, or null to find it out
 * @param columns which column of a table is what
 * @param takesAnyLanguage whether reports that are not in Arabic are read all the same
 * @param repairsVisualOrder whether letters in the order of a screen are turned round
 * @param keepsBytes whether the bytes of each report are handed on with it
 * @param today the day of reading, after which nothing can have been published; null where that is
 *     not looked at
 */
public record ReadOptions(
    Details details,
    @Nullable String charset,
    Columns columns,
    boolean takesAnyLanguage,
    boolean repairsVisualOrder,
    boolean keepsBytes,
    @Nullable LocalDate today) {
  /** Nothing was decided. */
  public static final ReadOptions NONE = of(Details.NONE);

  /** Only the details were given. */
  public static ReadOptions of(Details details) {
    return new ReadOptions(details, null, Columns.BY_NAME, false, false, false, null);
  }

  /** The same, handing on the bytes. */
  public ReadOptions keepingBytes() {
    return new ReadOptions(
        details, charset, columns, takesAnyLanguage, repairsVisualOrder, true, today);
  }
}
