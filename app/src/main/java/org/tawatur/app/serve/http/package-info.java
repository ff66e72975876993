/**
 * The edge to the network: requests become questions, answers become responses.
 *
 * <p>Knows addresses, heads, cookies, sessions and the files of the front end, and lets nobody in
 * who may not come. Refuses to know what a claim is.
 */
@NullMarked
package org.tawatur.app.serve.http;

import org.jspecify.annotations.NullMarked;
