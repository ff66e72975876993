package org.tawatur.app.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.archive.Budget;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * The one place from which the program connects to anything. Only http and https, only public
 * addresses unless a person allowed a host, no proxy, no cookies, no credentials, every redirection
 * checked like the first address. Safe to share between threads.
 */
public final class Connector implements Closeable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;
  private final FetchLimits limits;

  /**
   * A connector.
   *
   * @param resolver turns names into addresses
   * @param allowed hosts, in lower case, whose addresses need not be public
   * @param agent how the program calls itself
   */
  public Connector(Resolver resolver, Set<String> allowed, String agent, FetchLimits limits) {
    this(resolver, allowed, agent, limits, null);
  }

  /** The same, with whom it trusts; as the JDK does where that is null. For tests. */
  Connector(
      Resolver resolver,
      Set<String> allowed,
      String agent,
      FetchLimits limits,
      @Nullable SSLContext trust) {
    this.limits = limits;
    Timeout connect = Timeout.of(limits.connect());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new CheckedDns(resolver, allowed))
                    .setTlsSocketStrategy(
                        trust == null
                            ? DefaultClientTlsStrategy.createDefault()
                            : new DefaultClientTlsStrategy(trust))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(connect)
                            .setSocketTimeout(Timeout.of(limits.total()))
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.of(limits.total())).build())
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setUserAgent(agent)
            .build();
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-watch").factory());
    timer.setRemoveOnCancelPolicy(true);
    this.watch = timer;
  }

  /**
   * Asks for {@code url}, following redirections.
   *
   * @param headers further headers of the request
   */
  public Answer get(String url, Map<String, String> headers) {
    long end = System.nanoTime() + limits.total().toNanos();
    String at = url;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Reason refusal = hop == 0 ? Reason.ADDRESS_REFUSED : Reason.REDIRECT_REFUSED;
      URI uri = Uris.of(at);
      if (uri == null) {
        return failed(refusal, "not an address");
      }
      String fault = fault(uri);
      if (fault != null) {
        return failed(refusal, fault);
      }
      Answer answer = ask(uri, headers, end, refusal);
      if (!(answer instanceof Answer.Served served) || !REDIRECTS.contains(served.status())) {
        return answer;
      }
      String location = served.header("location");
      if (location == null) {
        return failed(Reason.REDIRECT_REFUSED, "a redirection to nowhere");
      }
      URI next = Uris.of(location);
      if (next == null) {
        return failed(Reason.REDIRECT_REFUSED, "a redirection to what is no address");
      }
      URI onward = uri.resolve(next);
      if (Uris.isWeaker(uri, onward)) {
        return failed(
            Reason.REDIRECT_REFUSED, "a redirection from https to http, to " + onward.getHost());
      }
      at = onward.toString();
    }
    return failed(Reason.REDIRECT_REFUSED, "more than " + limits.redirects() + " redirections");
  }

  private static @Nullable String fault(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return "only http and https are fetched, not " + (scheme.isEmpty() ? "this" : scheme);
    }
    if (uri.getHost() == null) {
      return "the address names no host that is understood";
    }
    return uri.getRawUserInfo() == null ? null : "the address holds a name or a password";
  }

  private Answer ask(URI uri, Map<String, String> headers, long end, Reason refusal) {
    HttpGet request = new HttpGet(uri);
    request.setHeader("Accept-Encoding", "gzip");
    headers.forEach(request::setHeader);
    AtomicBoolean isLate = new AtomicBoolean();
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> {
              isLate.set(true);
              request.cancel();
            },
            left.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, response -> served(uri, response, request));
    } catch (CheckedDns.Refused e) {
      return failed(refusal, String.valueOf(e.getMessage()));
    } catch (Budget.Exceeded | TooLarge e) {
      return failed(Reason.TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (SSLException e) {
      return failed(Reason.TLS_REFUSED, "no safe connection: " + e.getMessage());
    } catch (IOException e) {
      return isLate.get()
          ? failed(Reason.NETWORK, "not done within " + limits.total().toSeconds() + " seconds")
          : failed(Reason.NETWORK, e.getClass().getSimpleName() + ": " + e.getMessage());
    } finally {
      alarm.cancel(false);
    }
  }

  /** Thrown when a body is longer than is wanted. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long limit) {
      super("longer than " + limit + " bytes");
    }
  }

  private Answer served(URI uri, ClassicHttpResponse response, HttpGet request)
      throws IOException, HttpException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    List<Note> notes = new ArrayList<>();
    boolean isMoved = REDIRECTS.contains(response.getCode());
    byte[] body = new byte[0];
    HttpEntity entity = response.getEntity();
    if (entity != null && !isMoved) {
      try {
        body = body(entity, headers.getOrDefault("content-encoding", ""), notes);
      } catch (Budget.Exceeded | TooLarge e) {
        // Without this, the rest would be read to keep the connection.
        request.cancel();
        throw e;
      }
    } else if (isMoved) {
      request.cancel();
    }
    return new Answer.Served(uri.toString(), response.getCode(), headers, body, notes);
  }

  private byte[] body(HttpEntity entity, String packing, List<Note> notes) throws IOException {
    if (entity.getContentLength() > limits.bytes()) {
      throw new TooLarge(limits.bytes());
    }
    byte[] raw = limited(entity.getContent());
    boolean isGzip = raw.length > 2 && raw[0] == 0x1F && (raw[1] & 0xFF) == 0x8B;
    boolean saysGzip = packing.toLowerCase(Locale.ROOT).contains("gzip");
    if (isGzip && saysGzip) {
      long size = raw.length;
      return limited(
          new Budget(new GZIPInputStream(new java.io.ByteArrayInputStream(raw)), () -> size));
    }
    if (saysGzip) {
      notes.add(new Note(Reason.GZIP_UNDECLARED, "said to be packed, and is not"));
    }
    return raw;
  }

  private byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 16));
    if (bytes.length > limits.bytes()) {
      throw new TooLarge(limits.bytes());
    }
    return bytes;
  }

  private static Answer failed(Reason reason, String message) {
    return new Answer.Failed(new Note(reason, message));
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close();
  }
}
