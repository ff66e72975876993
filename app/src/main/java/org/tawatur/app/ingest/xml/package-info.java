/**
 * XML of strangers, opened without document types, entities or anything outside.
 *
 * <p>Knows what makes XML dangerous; refuses to know any vocabulary.
 */
@NullMarked
package org.tawatur.app.ingest.xml;

import org.jspecify.annotations.NullMarked;
