package org.tawatur.app.serve;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.code.Coder;

/**
 * How a workbench is wanted.
 *
 * @param ledger where the ledger is
 * @param host the address to listen on; one of this machine, but for a server behind a proxy
 * @param port the port, 0 for any that is free
 * @param publicAddress under which a proxy shows it, {@code https://NAME}, or null where there is
 *     none
 * @param isTeam whether people log in
 * @param author under which name decisions are logged where nobody logs in
 * @param version the version of the program
 * @param coderName what the coder that knows some changes is called in the ledger
 * @param coder gives the coder that knows what people accepted of actors; asked once for each
 * @param manual folder of the manual's pages, or null where the program came without
 * @param clock tells the time
 * @param log takes lines for the keeper of the server
 */
public record ServeOptions(
    LedgerAddress ledger,
    String host,
    int port,
    @Nullable String publicAddress,
    boolean isTeam,
    String author,
    String version,
    Function<AcceptedChanges, String> coderName,
    Function<AcceptedChanges, Coder> coder,
    @Nullable Path manual,
    InstantSource clock,
    Consumer<String> log) {}
