package org.tawatur.text;

import java.util.SplittableRandom;

/** Texts for properties: mostly Arabic, with every kind of char that has gone wrong somewhere. */
public final class RandomText {
  private static final String[] PIECES = {
    "قال",
    "وقتل",
    "ثلاثة",
    "مدنيين",
    "في",
    "غارة",
    "«داعش»",
    "\"سانا\"",
    "د.",
    "أ.ف.ب.",
    "1.5",
    "1,200",
    "٣٫٥",
    "(أرشيف)",
    "www.example.org",
    "a@b.org",
    "مُحَمَّدٌ",
    "هـ",
    "ـ",
    "ﻻ",
    "ﷺ",
    "ﷲ",
    "ک",
    "ی",
    "\uD83D\uDE00",
    "\uD800",
    "\uDC00",
    "\uFEFF",
    "\u200F",
    "\u0654",
    "\u064E",
    "\u00A0",
    "…",
    "..",
    ".",
    ".",
    "؟",
    "!",
    "،",
    ",",
    "؛",
    ":",
    "(",
    ")",
    "[",
    "»",
    "«",
    "\"",
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\u2028",
    "\t",
    "\0",
    "\uFFFF",
    "&",
    "-",
    "–",
    "التعليقات",
    "مقالات ذات صلة"
  };

  private RandomText() {}

  /** Words, signs and oddities. */
  public static String pieces(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Any chars at all, most of them of the Arabic blocks. */
  public static String chars(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int c =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x10000);
            case 1 -> 0xFB50 + random.nextInt(0xFF00 - 0xFB50);
            case 2 -> random.nextInt(0x80);
            default -> 0x0600 + random.nextInt(0x100);
          };
      text.append((char) c);
    }
    return text.toString();
  }
}
