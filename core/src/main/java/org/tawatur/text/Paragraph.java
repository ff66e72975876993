package org.tawatur.text;

/**
 * A line of the report between line breaks, and what it is.
 *
 * @param span where it stands, without the white space around it
 * @param zone what it is
 */
public record Paragraph(Span span, Zone zone) {}
