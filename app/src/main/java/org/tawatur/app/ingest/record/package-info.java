/**
 * Files of records: tables, the exports of Telegram, mailboxes and mails.
 *
 * <p>Knows how each is written, which of its fields are a report and which are evidence of the
 * hands it went through. A broken record costs only itself.
 *
 * <p>Refuses to know where a file came from; attachments are handed back to be looked into.
 */
@NullMarked
package org.tawatur.app.ingest.record;

import org.jspecify.annotations.NullMarked;
