package org.tawatur.app.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes cells safe for programs that take some of them for formulas: such a cell gets an apostrophe
 * in front. Numbers stay numbers. For people who open a table; data for programs are written as
 * they are.
 */
public final class Spreadsheet {
  /** What a formula begins with, full-width signs included, also behind marks nobody sees. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\p{Cf}\\p{Zs}\\u0000]*[=+\\-@\\t\\r\\n\\u0000\\uFF1D\\uFF0B\\uFF0D\\uFF20].*",
          Pattern.DOTALL);

  private Spreadsheet() {}

  /** The values, none of which is a formula. */
  public static List<@Nullable Object> cells(List<? extends @Nullable Object> values) {
    return values.stream().<@Nullable Object>map(Spreadsheet::cell).toList();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean truth -> truth;
      case List<?> list -> cells(list);
      default -> cell(value.toString());
    };
  }

  /** The text, which no program takes for a formula. */
  public static String cell(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
