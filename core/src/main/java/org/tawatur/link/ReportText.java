package org.tawatur.link;

/**
 * A report with its text.
 *
 * @param report the report
 * @param text its text exactly as decoded
 */
public record ReportText(KeptReport report, String text) {}
