package org.tawatur.app.ingest.paper;

/** Kinds of documents that are read in the second process. */
public enum PaperKind {
  /** Portable Document Format. */
  PDF,
  /** Office Open XML text, as Word writes it. */
  DOCX,
  /** OpenDocument text, as LibreOffice writes it. */
  ODT
}
