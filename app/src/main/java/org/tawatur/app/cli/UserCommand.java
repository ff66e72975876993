package org.tawatur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.Team;
import org.tawatur.app.serve.password.PasswordImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur user}: the accounts of a team's workbench. */
@Command(
    name = "user",
    description = {
      "Makes, changes and lists the accounts of a workbench that is served with --team.",
      "There is none until one is made here."
    },
    synopsisSubcommandLabel = "COMMAND")
final class UserCommand {
  private final Shell shell;

  UserCommand(Shell shell) {
    this.shell = shell;
  }

  @Command(
      name = "add",
      description = "Makes an account; the password is asked for, or read as a line of the input.")
  int add(
      @Mixin LedgerOption where,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "coder",
              description = "reader, coder, reviewer, curator or admin; default: coder")
          String role,
      @Parameters(paramLabel = "NAME") String name) {
    try (Team team = open(where)) {
      return told(team.add(name, role, password()), name + " can log in");
    }
  }

  @Command(name = "password", description = "Gives an account another password.")
  int password(@Mixin LedgerOption where, @Parameters(paramLabel = "NAME") String name) {
    try (Team team = open(where)) {
      return told(team.password(name, password()), name + " has another password");
    }
  }

  @Command(name = "role", description = "Gives an account another role, and lets it in again.")
  int role(
      @Mixin LedgerOption where,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE") String role) {
    try (Team team = open(where)) {
      return told(team.role(name, role, false), name + " has the role " + role);
    }
  }

  @Command(name = "lock", description = "Lets an account in no longer; its decisions stay.")
  int lock(@Mixin LedgerOption where, @Parameters(paramLabel = "NAME") String name) {
    try (Team team = open(where)) {
      return told(team.role(name, null, true), name + " is locked");
    }
  }

  @Command(
      name = "end-code",
      description = "Takes the second factor of an account away: for who has lost his telephone.")
  int endCode(@Mixin LedgerOption where, @Parameters(paramLabel = "NAME") String name) {
    try (Team team = open(where)) {
      return told(team.endSecond(name), name + " logs in with the password alone");
    }
  }

  @Command(
      name = "refuse-passwords",
      description = {
        "Refuses, from now on, the passwords that stand in FILE: lines of SHA-1 or SHA-1:COUNT, as",
        "lists of breached passwords are given, or a password a line; packed by gzip or not. They",
        "take the place of those given before. Nothing is asked over a network."
      })
  int refusePasswords(
      @Mixin LedgerOption where,
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
    try (Team team = open(where)) {
      PasswordImport.Outcome outcome = team.refusePasswords(files);
      return told(
          null,
          String.format(
              Locale.ROOT,
              "%,d passwords are refused (%,d digests and %,d passwords were read, %,d lines left"
                  + " out)",
              outcome.kept(),
              outcome.digests(),
              outcome.words(),
              outcome.left()));
    } catch (PasswordImport.UnusableException e) {
      return told(String.valueOf(e.getMessage()), "");
    } catch (IOException e) {
      return told("the list of passwords cannot be kept: " + e.getMessage(), "");
    }
  }

  @Command(
      name = "require-code",
      description = {
        "Requires a second factor of whoever has ROLE or one above it; none requires it of nobody.",
        "Whoever lacks one is let in only once it is begun, which the workbench leads to."
      })
  int requireCode(
      @Mixin LedgerOption where,
      @Parameters(
              paramLabel = "ROLE",
              description = "reader, coder, reviewer, curator, admin or none")
          String role) {
    try (Team team = open(where)) {
      return told(team.requireSecond(role), "a second factor is required of: " + role);
    }
  }

  @Command(name = "list", description = "Shows the accounts.")
  int list(@Mixin LedgerOption where) {
    try (Team team = open(where)) {
      Output output = shell.output();
      Grid grid = new Grid("name", "role", "locked", "made", "last seen", "second factor");
      team.list().forEach(row -> grid.row(row.toArray(String[]::new)));
      grid.lines(shell.terminal().width(), shell.style()).forEach(output::line);
      output.flush();
    }
    return Shell.OK;
  }

  private Team open(LedgerOption where) {
    return Team.of(where.address(), shell.clock());
  }

  private int told(@Nullable String fault, String done) {
    if (fault != null) {
      shell.say(fault);
      return Shell.FAULTY;
    }
    shell.say(done);
    return Shell.OK;
  }

  /** Never an argument: those can be seen by everybody on the machine. */
  private String password() {
    if (shell.terminal().isOut()) {
      Optional<char[]> typed =
          Optional.ofNullable(System.console()).map(console -> console.readPassword("password: "));
      if (typed.isPresent()) {
        return new String(typed.get());
      }
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
