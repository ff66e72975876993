package org.tawatur.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.ApiToken;
import org.tawatur.app.serve.ServeOptions;
import org.tawatur.app.serve.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur serve}: the workbench. */
@Command(
    name = "serve",
    description = {
      "Opens the workbench on a ledger in a browser.",
      "Only this machine can reach it; --team lets people with accounts in, through a proxy."
    },
    footer = {"", "It runs until it is stopped by Ctrl+C. See docs/workbench.md."})
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 7575;

  private final Shell shell;

  @Mixin private LedgerOption where = new LedgerOption();
  @Mixin private OwnPlaces places = new OwnPlaces();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "default: ${DEFAULT-VALUE}; 0 for any that is free")
  private int port = PORT;

  @Option(names = "--no-browser", description = "only print the address")
  private boolean isQuiet;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "whose decisions they are; default: the name of the user")
  private @Nullable String author;

  @Option(names = "--print-api-token", description = "print the token for scripts, and end")
  private boolean isTokenAsked;

  @Option(names = "--team", description = "people log in (see: tawatur user)")
  private boolean isTeam;

  @Option(
      names = "--public-url",
      paramLabel = "https://NAME",
      description = "under which a proxy shows it; without, only this machine reaches it")
  private @Nullable String publicAddress;

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65535) {
      throw where.wrong("--port is " + port + ", but has to be from 0 to 65535");
    }
    if (publicAddress != null && !isTeam) {
      throw where.wrong("--public-url is for --team: without accounts nobody else may come in");
    }
    Output output = shell.output();
    try {
      if (isTokenAsked) {
        output.line(ApiToken.of(where.address()).text());
        output.flush();
        return Shell.OK;
      }
      try (Workbench workbench = Workbench.start(options())) {
        output.line(workbench.address());
        output.flush();
        shell.say("the workbench runs at " + workbench.start() + " until Ctrl+C");
        if (!isQuiet) {
          Browser.open(workbench.address());
        }
        waitForEnd();
      }
    } catch (IllegalArgumentException e) {
      throw where.wrong(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      shell.say(
          "cannot listen on port "
              + port
              + ": "
              + e.getMessage()
              + " (stop what listens there, or give another --port)");
      return Shell.FAULTY;
    }
    return Shell.OK;
  }

  private ServeOptions options() {
    String version = Main.class.getPackage().getImplementationVersion();
    String set = System.getenv("TAWATUR_AUTHOR");
    String user = System.getProperty("user.name", "local");
    String name = author != null ? author : set != null && !set.isBlank() ? set : user;
    String home = shell.terminal().home();
    Path manual = home == null ? null : Path.of(home, "docs");
    return new ServeOptions(
        where.address(),
        "127.0.0.1",
        port,
        publicAddress,
        isTeam,
        name,
        version == null ? "unpackaged" : version,
        places::coderName,
        known -> places.coder(shell, known),
        manual != null && Files.isDirectory(manual) ? manual : null,
        shell.clock(),
        shell::say);
  }

  /** The process is ended from outside; what was begun is ended in good order before. */
  private static void waitForEnd() {
    CountDownLatch end = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              end.countDown();
              try {
                main.join(5000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
