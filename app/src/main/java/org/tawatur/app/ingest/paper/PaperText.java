package org.tawatur.app.ingest.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;

/**
 * The text of a document.
 *
 * @param text its paragraphs
 * @param author whom its properties name, or null
 * @param notes what is odd about it
 */
record PaperText(String text, @Nullable String author, List<Note> notes) {}
