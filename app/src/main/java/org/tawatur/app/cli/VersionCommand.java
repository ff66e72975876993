package org.tawatur.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code tawatur version}. */
@Command(name = "version", description = "Says which version this is.")
final class VersionCommand implements Callable<Integer> {
  private final Shell shell;

  VersionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Output output = shell.output();
    output.line(version());
    output.flush();
    return Shell.OK;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    String known = version == null ? "(not packaged)" : version;
    return "tawatur " + known + " on Java " + Runtime.version().feature();
  }

  /** Tells the version for {@code --version}. */
  static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version()};
    }
  }
}
