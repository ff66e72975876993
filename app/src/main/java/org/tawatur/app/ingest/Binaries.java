package org.tawatur.app.ingest;

import org.jspecify.annotations.Nullable;

/** Files that hold no words to be read here, by their first bytes. */
final class Binaries {
  private Binaries() {}

  /** What it is, or null. */
  static @Nullable String name(byte[] head) {
    if (Sniffer.has(head, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old or locked Office file; save it as DOCX, without a password";
    }
    if (Sniffer.has(head, 0, '{', '\\', 'r', 't', 'f')) {
      return "rich text; save it as DOCX, ODT or plain text";
    }
    if (Sniffer.has(head, 0, 0x89, 'P', 'N', 'G')
        || Sniffer.has(head, 0, 0xFF, 0xD8, 0xFF)
        || Sniffer.has(head, 0, 'G', 'I', 'F', '8')
        || Sniffer.has(head, 0, 'R', 'I', 'F', 'F')
        || Sniffer.has(head, 4, 'f', 't', 'y', 'p')) {
      return "a picture, a sound or a film";
    }
    if (Sniffer.has(head, 0, 0x7F, 'E', 'L', 'F')
        || Sniffer.has(head, 0, 'M', 'Z', 0x90)
        || Sniffer.has(head, 0, 0xCA, 0xFE, 0xBA, 0xBE)) {
      return "a program";
    }
    if (Sniffer.has(head, 0, '7', 'z', 0xBC, 0xAF)
        || Sniffer.has(head, 0, 'R', 'a', 'r', '!')
        || Sniffer.has(head, 0, 0xFD, '7', 'z', 'X', 'Z')
        || Sniffer.has(head, 0, 'B', 'Z', 'h')
        || Sniffer.has(head, 0, 0x28, 0xB5, 0x2F, 0xFD)) {
      return "an archive of a kind that is not read; pack it as zip, tar or gz";
    }
    if (Sniffer.has(head, 0, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f')) {
      return "a database";
    }
    return null;
  }
}
